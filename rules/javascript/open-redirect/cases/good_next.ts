import { NextRequest, NextResponse } from "next/server";

export function middleware(request: NextRequest) {
  if (!request.cookies.get("session")) {
    return NextResponse.redirect(new URL("/login", request.url));
  }
  const url = request.nextUrl.clone();
  url.pathname = "/home";
  return NextResponse.redirect(url);
}

export function GET(request: NextRequest) {
  return NextResponse.redirect(new URL(`/posts/${request.nextUrl.searchParams.get("id")}`, request.url));
}
