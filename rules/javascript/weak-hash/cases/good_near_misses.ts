import crypto, { createHash, createSign } from "node:crypto";
import fs from "node:fs";
import md5 from "md5";

const etag = createHash("md5").update(fs.readFileSync("page.html")).digest("hex");
const cacheKey = crypto.createHash("sha1").update(JSON.stringify({ a: 1 })).digest("hex");
const token = crypto.createHash("sha256").update("seed").digest("hex");
const signature = crypto.createHmac("sha256", process.env.KEY!).update(etag).digest("hex");
const github = crypto.createHmac("sha1", process.env.KEY!).update(etag).digest("hex");
const signer = createSign("RSA-SHA256");

export function avatar(email: string) {
  return `https://www.gravatar.com/avatar/${createHash("md5").update(email.trim().toLowerCase()).digest("hex")}`;
}

export function checksum(content: string) {
  return createHash("md5").update(content).digest("base64");
}

export function websocketAccept(key: string) {
  return createHash("sha1").update(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").digest("base64");
}

export const id = md5(fs.readFileSync("page.html"));
export { cacheKey, github, signature, signer, token };
