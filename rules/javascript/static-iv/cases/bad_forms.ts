import crypto from "node:crypto";
import CryptoJS from "crypto-js";

const IV = "abcdefghijklmnop";
const BYTES = Buffer.from("AAAAAAAAAAAAAAAAAAAAAA==", "base64");

export async function forms(text: string, key: Buffer, webKey: CryptoKey) {
  const a = crypto.createCipheriv("aes-256-cbc", key, IV); // expect: javascript/static-iv
  const b = crypto.createCipheriv("aes-256-cbc", key, BYTES); // expect: javascript/static-iv
  const c = crypto.createCipheriv("aes-256-ctr", key, Buffer.alloc(16, 0)); // expect: javascript/static-iv
  const d = crypto.createCipheriv("aes-256-cbc", key, "0000000000000000"); // expect: javascript/static-iv
  const e = await crypto.subtle.encrypt({ name: "AES-GCM", iv: new Uint8Array(12) }, webKey, key); // expect: javascript/static-iv
  const f = CryptoJS.AES.encrypt(text, key.toString(), { iv: CryptoJS.enc.Utf8.parse("abcdefghijklmnop") }); // expect: javascript/static-iv
  return [a, b, c, d, e, f];
}
