import { Body, Controller, Post } from "@nestjs/common";
import { WebSocket } from "ws";
import * as actions from "./actions";

@Controller("actions")
export class ActionsController {
  [name: string]: any;

  @Post()
  run(@Body() body: { name: string; args: string[] }) {
    return this[body.name](...body.args); // expect: javascript/method-from-input
  }
}

export function serve(ws: WebSocket, api: any) {
  ws.on("message", (data) => {
    const { method, params } = JSON.parse(String(data));
    api[method].apply(api, params); // expect: javascript/method-from-input
  });
}

export async function POST(request: Request) {
  const { action } = await request.json();
  const run = (actions as any)[action]; // expect: javascript/method-from-input
  const answer = await run();
  return Response.json(answer);
}
