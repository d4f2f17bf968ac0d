import { NextRequest, NextResponse } from "next/server";
import { redirect } from "next/navigation";

export async function GET(request: NextRequest) {
  const to = request.nextUrl.searchParams.get("to") ?? "/";
  return NextResponse.redirect(to); // expect: javascript/open-redirect
}

export default async function Page({ searchParams }: { searchParams: Promise<{ to: string }> }) {
  const { to } = await searchParams;
  redirect(to); // expect: javascript/open-redirect
}
