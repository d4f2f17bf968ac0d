import { NextRequest } from "next/server";
import { FastifyInstance } from "fastify";

export async function GET(request: NextRequest) {
  const name = request.nextUrl.searchParams.get("name");
  return new Response(`<h1>${name}</h1>`, { headers: { "Content-Type": "text/html" } }); // expect: javascript/reflected-html
}

export default async function routes(fastify: FastifyInstance) {
  fastify.get("/hello", async (request, reply) => {
    const { name } = request.query as any;
    return reply.type("text/html").send(`<h1>${name}</h1>`); // expect: javascript/reflected-html
  });
}
