import crypto from "node:crypto";
import CryptoJS from "crypto-js";

const NAMES = ["aes-128-ecb", "aes-256-gcm"];

export function forms(text: string, key: Buffer) {
  const a = crypto.createCipheriv("aes-128-gcm", key, crypto.randomBytes(12));
  const b = crypto.createCipheriv("aes-256-cbc", key, crypto.randomBytes(16));
  const c = CryptoJS.AES.encrypt(text, key.toString(), { mode: CryptoJS.mode.CTR });
  const d = crypto.createDecipheriv("aes-128-ecb", key, null);
  return [a, b, c, d, NAMES];
}
