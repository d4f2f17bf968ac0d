import crypto, { createHash, createSign } from "node:crypto";
import CryptoJS from "crypto-js";
import md5 from "md5";

export const sessionId = createHash("sha1").update(String(Date.now())).digest("hex"); // expect: javascript/weak-hash

export function checkToken(token: string, known: string) {
  return createHash("md5").update(token).digest("hex") === known; // expect: javascript/weak-hash
}

export function makeToken(user: { id: number }) {
  return crypto.createHash("sha1").update(`${user.id}:${Date.now()}`).digest("hex"); // expect: javascript/weak-hash
}

export function receipt(text: string, key: string) {
  const hmac = crypto.createHmac("md5", key); // expect: javascript/weak-hash
  const signer = createSign("RSA-SHA1"); // expect: javascript/weak-hash
  signer.update(text);
  return [hmac.update(text).digest("hex"), signer.sign(key, "hex")];
}

export function params(query: string, apiKey: string) {
  const sum = CryptoJS.MD5(query + apiKey).toString(); // expect: javascript/weak-hash
  return { sum, token: md5(apiKey) }; // expect: javascript/weak-hash
}
