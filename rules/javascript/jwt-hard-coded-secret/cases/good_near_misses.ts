import fs from "node:fs";
import jwt from "jsonwebtoken";

const KEY = process.env.JWT_KEY;
const PUBLIC = fs.readFileSync("/etc/shop/jwt.pub");

export function forms(token: string, settings: { jwt: { key: string } }, config: Map<string, string>) {
  const a = jwt.verify(token, KEY!, { algorithms: ["HS256"] });
  const b = jwt.verify(token, PUBLIC, { algorithms: ["RS256"], issuer: "shop" });
  const c = jwt.sign({ kind: "reset" }, settings.jwt.key, { algorithm: "HS256" });
  const d = jwt.sign({ kind: "reset" }, config.get("jwt.key")!);
  const e = jwt.sign({ kind: "reset" }, process.env["JWT_KEY"]!);
  const f = signer.sign("text", "hex");
  return [a, b, c, d, e, f];
}
