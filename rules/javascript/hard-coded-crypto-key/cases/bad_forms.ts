import crypto, { createHmac } from "node:crypto";
import CryptoJS from "crypto-js";

const PHRASE = "tulips in spring";

export function forms(text: string, iv: Buffer) {
  const a = createHmac("sha256", "daffodils").update(text).digest("hex"); // expect: javascript/hard-coded-crypto-key
  const b = crypto.createHmac("sha256", PHRASE).update(text).digest("hex"); // expect: javascript/hard-coded-crypto-key
  const c = CryptoJS.AES.encrypt(text, "tulips in spring").toString(); // expect: javascript/hard-coded-crypto-key
  const d = CryptoJS.HmacSHA256(text, PHRASE).toString(); // expect: javascript/hard-coded-crypto-key
  const e = crypto.createDecipheriv("aes-256-cbc", Buffer.from(PHRASE.repeat(2)), iv);
  const key = process.env.LOCK_PHRASE || "daffodils";
  const f = crypto.createHmac("sha512", key); // expect: javascript/hard-coded-crypto-key
  const g = crypto.scryptSync("daffodils", crypto.randomBytes(16), 32); // expect: javascript/hard-coded-crypto-key
  return [a, b, c, d, e, f, g];
}
