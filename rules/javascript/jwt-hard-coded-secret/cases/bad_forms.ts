import { JwtModule } from "@nestjs/jwt";
import { expressjwt } from "express-jwt";
import jwt from "jsonwebtoken";
import { jwtVerify } from "jose";
import { Strategy as JwtStrategy } from "passport-jwt";

const PHRASE = "tulips";
const encoded = new TextEncoder().encode("tulips");

export async function forms(token: string, done: () => void) {
  const a = jwt.verify(token, PHRASE); // expect: javascript/jwt-hard-coded-secret
  const b = jwt.verify(token, process.env.JWT_KEY || "tulips"); // expect: javascript/jwt-hard-coded-secret
  const c = new JwtStrategy({ secretOrKey: "tulips", jwtFromRequest: () => token }, done); // expect: javascript/jwt-hard-coded-secret
  const d = expressjwt({ secret: "tulips", algorithms: ["HS256"] }); // expect: javascript/jwt-hard-coded-secret
  const e = await jwtVerify(token, encoded); // expect: javascript/jwt-hard-coded-secret
  const f = JwtModule.register({ secret: PHRASE, signOptions: { expiresIn: "1h" } }); // expect: javascript/jwt-hard-coded-secret
  return [a, b, c, d, e, f];
}
