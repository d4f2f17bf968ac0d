import { Injectable } from "@nestjs/common";
import { JwtService } from "@nestjs/jwt";
import { decodeJwt } from "jose";
import jwt from "jsonwebtoken";

export function isAdmin(token: string) {
  return (jwt.decode(token) as any).role === "admin"; // expect: javascript/jwt-not-verified
}

export async function GET(request: Request) {
  const token = request.headers.get("authorization")!.slice(7);
  const claims = decodeJwt(token); // expect: javascript/jwt-not-verified
  return Response.json({ user: claims.sub });
}

@Injectable()
export class Guard {
  constructor(private jwtService: JwtService) {}

  canActivate(req: any) {
    req.user = this.jwtService.decode(req.cookies.token); // expect: javascript/jwt-not-verified
    return Boolean(req.user);
  }
}

export function old(token: string, key: string) {
  const late = jwt.verify(token, key, { ignoreExpiration: true }); // expect: javascript/jwt-not-verified
  return late ?? jwt.verify(token, ""); // expect: javascript/jwt-not-verified
}
