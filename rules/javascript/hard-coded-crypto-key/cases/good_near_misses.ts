import crypto from "node:crypto";
import fs from "node:fs";
import CryptoJS from "crypto-js";

export function forms(text: string, iv: Buffer, key: string, settings: Map<string, string>) {
  const a = crypto.createHmac("sha256", process.env.LOCK_KEY!).update("tulips in spring");
  const b = crypto.createHmac("sha256", process.env["LOCK_KEY"]!).update("");
  const c = CryptoJS.AES.encrypt("tulips in spring", key);
  const d = crypto.createCipheriv("aes-256-cbc", fs.readFileSync("/run/secrets/lock"), iv);
  const e = crypto.createHmac("sha256", settings.get("lock.key")!);
  const f = crypto.createHmac("sha256", Buffer.from(key, "hex"));
  const g = crypto.createHmac("sha256", "");
  const h = crypto.createHash("sha256").update("tulips in spring");
  return [a, b, c, d, e, f, g, h, text];
}
