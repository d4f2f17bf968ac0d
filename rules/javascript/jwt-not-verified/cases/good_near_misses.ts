import { jwtVerify } from "jose";
import jwt from "jsonwebtoken";
import { keyFor } from "./keys";

export async function authenticate(req: any) {
  const token = req.headers.authorization.slice(7);
  const head = jwt.decode(token, { complete: true });
  const claims = jwt.verify(token, await keyFor(head!.header.kid), { algorithms: ["RS256"] });
  const { payload } = await jwtVerify(token, await keyFor("a"));
  return [claims, payload];
}

export function expiryOf(own: string) {
  return (jwt.decode(own) as { exp: number }).exp;
}

export const text = (req: any) => new TextDecoder().decode(req.body);
export const check = (token: string, key: string) => jwt.verify(token, key, { ignoreExpiration: false });
