import { Body, Controller, Post } from "@nestjs/common";
import { HttpService } from "@nestjs/axios";
import { NextRequest } from "next/server";
import puppeteer from "puppeteer";

@Controller("preview")
export class PreviewController {
  constructor(private readonly httpService: HttpService) {}

  @Post()
  load(@Body("link") link: string) {
    return this.httpService.get(link); // expect: javascript/ssrf
  }
}

export async function GET(request: NextRequest) {
  const link = request.nextUrl.searchParams.get("link");
  const answer = await fetch(link!); // expect: javascript/ssrf
  const browser = await puppeteer.launch();
  const page = await browser.newPage();
  await page.goto(request.nextUrl.searchParams.get("page") ?? ""); // expect: javascript/ssrf
  return new Response(answer.body);
}
