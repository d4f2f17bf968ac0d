import ejs from "ejs";
import { NextRequest } from "next/server";

export async function POST(request: NextRequest) {
  const { template, data } = await request.json();
  const text = ejs.compile(template)(data); // expect: javascript/template-from-input
  return Response.json({ text });
}
