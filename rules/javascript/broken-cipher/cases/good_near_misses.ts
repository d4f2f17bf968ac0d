import crypto from "node:crypto";
import CryptoJS from "crypto-js";
import forge from "node-forge";

export function forms(text: string, key: Buffer, password: string, algorithm: string) {
  const a = crypto.createCipheriv("aes-256-gcm", key, crypto.randomBytes(12));
  const b = crypto.createCipheriv("chacha20-poly1305", key, crypto.randomBytes(12), { authTagLength: 16 });
  const c = crypto.createCipheriv(algorithm, key, crypto.randomBytes(12));
  const d = CryptoJS.AES.encrypt(text, password);
  const e = forge.cipher.createCipher("AES-GCM", key.toString("binary"));
  // reading what was written years ago
  const f = crypto.createDecipheriv("des-cbc", key, Buffer.from(text, "hex"));
  return [a, b, c, d, e, f, tools.createCipher("x", "y"), "des-cbc"];
}
