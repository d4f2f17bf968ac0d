import { UnsecuredJWT } from "jose";
import { expressjwt } from "express-jwt";
import simple from "jwt-simple";
import jwt from "jsonwebtoken";

export function forms(user: { id: string }, key: string) {
  const a = jwt.sign({ sub: user.id }, "", { algorithm: "none" }); // expect: javascript/jwt-none-algorithm
  const b = new UnsecuredJWT({ sub: user.id }).encode(); // expect: javascript/jwt-none-algorithm
  const c = expressjwt({ secret: key, algorithms: ["none"] }); // expect: javascript/jwt-none-algorithm
  const d = simple.encode({ sub: user.id }, key, "none"); // expect: javascript/jwt-none-algorithm
  return [a, b, c, d];
}
