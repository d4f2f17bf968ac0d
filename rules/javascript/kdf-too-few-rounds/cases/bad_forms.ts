import bcrypt from "bcryptjs";
import crypto from "node:crypto";
import CryptoJS from "crypto-js";

const ROUNDS = 8;
const ITERATIONS = 5000;

export async function forms(password: string, key: CryptoKey, salt: Uint8Array) {
  const a = await bcrypt.hash(password, 5); // expect: javascript/kdf-too-few-rounds
  const b = bcrypt.hashSync(password, ROUNDS); // expect: javascript/kdf-too-few-rounds
  const c = await bcrypt.genSalt(4); // expect: javascript/kdf-too-few-rounds
  crypto.pbkdf2(password, salt, ITERATIONS, 32, "sha512", () => {}); // expect: javascript/kdf-too-few-rounds
  const d = crypto.scryptSync(password, salt, 64, { N: 1024 }); // expect: javascript/kdf-too-few-rounds
  const e = await crypto.subtle.deriveBits({ name: "PBKDF2", salt, iterations: 1000, hash: "SHA-256" }, key, 256); // expect: javascript/kdf-too-few-rounds
  const f = CryptoJS.PBKDF2(password, salt, { keySize: 8, iterations: 1 }); // expect: javascript/kdf-too-few-rounds
  return [a, b, c, d, e, f];
}
