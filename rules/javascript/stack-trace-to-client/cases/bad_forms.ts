import { NextResponse } from "next/server";
import util from "node:util";
import { load } from "./orders";

export async function GET() {
  try {
    return NextResponse.json(await load());
  } catch (error: any) {
    return NextResponse.json({ message: error.message, stack: error.stack }, { status: 500 }); // expect: javascript/stack-trace-to-client
  }
}

export function express(err: Error, req: any, res: any) {
  const body = { message: err.message, trace: err.stack };
  res.status(500).json(body); // expect: javascript/stack-trace-to-client
  res.end("<pre>" + err.stack + "</pre>"); // expect: javascript/stack-trace-to-client
  res.send(util.inspect(err)); // expect: javascript/stack-trace-to-client
}

export async function koa(ctx: any, next: () => Promise<void>) {
  try {
    await next();
  } catch (err: any) {
    ctx.status = 500;
    ctx.body = `${err.stack}`; // expect: javascript/stack-trace-to-client
  }
}
