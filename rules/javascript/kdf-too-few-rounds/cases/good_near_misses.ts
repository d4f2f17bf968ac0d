import bcrypt from "bcrypt";
import crypto from "node:crypto";

const ROUNDS = 12;

export async function forms(password: string, key: CryptoKey, salt: Uint8Array, rounds: number) {
  const a = await bcrypt.hash(password, 10);
  const b = bcrypt.hashSync(password, ROUNDS);
  const c = await bcrypt.hash(password, await bcrypt.genSalt());
  const d = crypto.scryptSync(password, salt, 64, { N: 2 ** 17 });
  const e = crypto.scryptSync(password, salt, 64);
  const f = crypto.pbkdf2Sync(password, salt, rounds, 32, "sha512");
  const g = await crypto.subtle.deriveBits({ name: "PBKDF2", salt, iterations: 600000, hash: "SHA-256" }, key, 256);
  return [a, b, c, d, e, f, g, hasher.hash(password, 3)];
}
