import crypto from "node:crypto";

export function forms(password: string, salt: Buffer, user: { salt: string }) {
  const a = crypto.scryptSync(password, crypto.randomBytes(16), 64);
  const b = crypto.scryptSync(password, user.salt, 64);
  const c = crypto.scryptSync(password, salt, 64);
  const d = crypto.scryptSync(process.env.MASTER_KEY!, "cookies", 32);
  const e = crypto.scryptSync(password, Buffer.from(user.salt, "hex"), 64);
  return [a, b, c, d, e];
}
