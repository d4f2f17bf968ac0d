import { expressjwt } from "express-jwt";
import jwt from "jsonwebtoken";

export function forms(user: { id: string }, key: string, algorithms: jwt.Algorithm[]) {
  const a = jwt.sign({ sub: user.id }, key, { algorithm: "HS256" });
  const b = jwt.verify(a, key, { algorithms });
  const c = expressjwt({ secret: key, algorithms: ["RS256"] });
  const style = { display: "none", algorithm: "none of yours" };
  return [a, b, c, style];
}
