import { Controller, Get, Param, Res } from "@nestjs/common";
import { NextRequest, NextResponse } from "next/server";
import * as fs from "fs";
import { join } from "path";
import { Response } from "express";

@Controller("files")
export class FilesController {
  @Get(":name")
  read(@Param("name") name: string, @Res() res: Response) {
    return res.sendFile(join(process.cwd(), "files", name)); // expect: javascript/path-traversal
  }
}

export async function GET(request: NextRequest, { params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  const post = fs.readFileSync(join("posts", `${slug}.md`), "utf8"); // expect: javascript/path-traversal
  const theme = request.nextUrl.searchParams.get("theme");
  const css = await fs.promises.readFile(`themes/${theme}.css`, "utf8"); // expect: javascript/path-traversal
  return NextResponse.json({ post, css });
}
