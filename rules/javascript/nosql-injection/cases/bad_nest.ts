import { Body, Controller, Post } from "@nestjs/common";
import { Model } from "mongoose";

interface Login {
  name: string;
  code: string;
}

@Controller()
export class LoginController {
  constructor(private readonly users: Model<any>) {}

  @Post("login")
  async login(@Body() body: Login) {
    return this.users.findOne({ code: body.code }).exec(); // expect: javascript/nosql-injection
  }
}

export async function POST(request: Request) {
  const { code } = await request.json();
  const invite = await db.collection("invites").findOne({ code }); // expect: javascript/nosql-injection
  return Response.json(invite);
}
