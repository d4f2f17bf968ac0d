import path from "node:path";
import { NextRequest } from "next/server";
import { Controller, Get, Param } from "@nestjs/common";

export async function GET(request: NextRequest) {
  const lang = request.nextUrl.searchParams.get("lang");
  const words = await import(`../locales/${lang}.js`); // expect: javascript/require-from-input
  return Response.json(words);
}

@Controller("plugins")
export class PluginsController {
  @Get(":name")
  run(@Param("name") name: string) {
    return require(path.join(__dirname, "plugins", name)).run(); // expect: javascript/require-from-input
  }
}

export function all(req: any) {
  return req.body.names.map((name: string) => require("./jobs/" + name)); // expect: javascript/require-from-input
}
