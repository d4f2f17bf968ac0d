import crypto from "node:crypto";
import CryptoJS from "crypto-js";

const SALT = "salt";

export function forms(password: string) {
  crypto.scrypt(password, "salt", 64, () => {}); // expect: javascript/static-salt
  const a = crypto.pbkdf2Sync(password, SALT, 600_000, 32, "sha256"); // expect: javascript/static-salt
  const b = crypto.pbkdf2Sync(password, Buffer.from("c2FsdA==", "base64"), 600_000, 32, "sha256"); // expect: javascript/static-salt
  const c = CryptoJS.PBKDF2(password, "salt", { iterations: 600_000 }); // expect: javascript/static-salt
  return [a, b, c];
}
