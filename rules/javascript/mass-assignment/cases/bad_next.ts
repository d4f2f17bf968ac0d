import { prisma } from "@/lib/prisma";

export async function POST(request: Request) {
  const body = await request.json();
  const post = await prisma.post.create({ data: body }); // expect: javascript/mass-assignment
  return Response.json(post);
}
