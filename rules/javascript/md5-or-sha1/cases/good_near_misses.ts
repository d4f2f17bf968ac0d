import { createHash, webcrypto } from "node:crypto";

export async function sums(text: string, bytes: Uint8Array) {
  const etag = createHash("md5").update(text).digest("hex");
  const fileHash = createHash("sha1").update(bytes).digest("hex");
  const third = await webcrypto.subtle.digest("SHA-256", bytes);
  return [etag, fileHash, third, createHash("sha512").update(bytes)];
}

export function checksum(text: string) {
  return createHash("md5").update(text).digest("hex");
}
