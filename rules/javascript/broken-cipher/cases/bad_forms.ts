import crypto from "node:crypto";
import CryptoJS from "crypto-js";
import forge from "node-forge";

const ALGORITHM = "rc4";

export function forms(text: string, key: Buffer, password: string) {
  const a = crypto.createCipheriv("des-cbc", key, crypto.randomBytes(8)); // expect: javascript/broken-cipher
  const b = crypto.createCipheriv("bf-cbc", key, crypto.randomBytes(8)); // expect: javascript/broken-cipher
  const c = crypto.createCipher("aes-256-cbc", password); // expect: javascript/broken-cipher
  const d = CryptoJS.TripleDES.encrypt(text, password); // expect: javascript/broken-cipher
  const e = CryptoJS.RC4.encrypt(text, password); // expect: javascript/broken-cipher
  const f = forge.cipher.createCipher("3DES-CBC", key.toString("binary")); // expect: javascript/broken-cipher
  const g = crypto.createCipheriv(ALGORITHM, key, null); // expect: javascript/broken-cipher
  return [a, b, c, d, e, f, g];
}
