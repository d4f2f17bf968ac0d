import crypto, { randomFillSync } from "node:crypto";

export async function forms(text: string, key: Buffer, webKey: CryptoKey, stored: string, counter: number) {
  const a = crypto.createCipheriv("aes-256-cbc", key, crypto.randomBytes(16));
  const filled = Buffer.alloc(16);
  randomFillSync(filled);
  const b = crypto.createCipheriv("aes-256-cbc", key, filled);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const c = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, webKey, key);
  const numbered = Buffer.alloc(12);
  numbered.writeUInt32BE(counter, 8);
  const d = crypto.createCipheriv("aes-256-gcm", key, numbered);
  const e = crypto.createCipheriv("aes-256-gcm", key, Buffer.from(stored, "hex"));
  const f = crypto.createCipheriv("aes-128-ecb-test", key, "");
  const g = crypto.createCipheriv("id-aes256-wrap", key, Buffer.from("A6A6A6A6A6A6A6A6", "hex"));
  // what is read was written with it
  const h = crypto.createDecipheriv("aes-256-cbc", key, Buffer.from("00112233", "hex"));
  return [a, b, c, d, e, f, g, h, text];
}
