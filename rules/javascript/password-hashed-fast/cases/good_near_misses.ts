import argon2 from "argon2";
import bcrypt from "bcrypt";
import crypto from "node:crypto";

export async function forms(password: string, file: Buffer, passage: string) {
  const a = await bcrypt.hash(password, 12);
  const b = await argon2.hash(password);
  const c = crypto.scryptSync(password, crypto.randomBytes(16), 64);
  const d = crypto.createHash("sha256").update(file).digest("hex");
  const e = crypto.createHash("sha256").update(passage).digest("hex");
  const f = crypto.createHash("sha256").update("password").digest("hex");
  const g = crypto.pbkdf2Sync(password, crypto.randomBytes(16), 600_000, 32, "sha256");
  return [a, b, c, d, e, f, g];
}

export function pwnedRange(password: string) {
  return crypto.createHash("sha1").update(password).digest("hex").slice(0, 5);
}
