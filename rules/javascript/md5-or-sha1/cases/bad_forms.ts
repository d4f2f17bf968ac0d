import CryptoJS from "crypto-js";
import { createHash, webcrypto } from "node:crypto";

export async function sums(text: string, bytes: Uint8Array) {
  const first = createHash("sha1").update(text).digest("hex"); // expect: javascript/md5-or-sha1
  const second = CryptoJS.MD5(text).toString(); // expect: javascript/md5-or-sha1
  const third = await webcrypto.subtle.digest("SHA-1", bytes); // expect: javascript/md5-or-sha1
  const hash = createHash("MD5"); // expect: javascript/md5-or-sha1
  return [first, second, third, hash.update(bytes)];
}
