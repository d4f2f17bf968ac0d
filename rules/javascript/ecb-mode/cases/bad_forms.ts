import crypto from "node:crypto";
import CryptoJS from "crypto-js";
import forge from "node-forge";

const ALGORITHM = "aes-128-ecb";

export function forms(text: string, key: Buffer, bits: number) {
  const a = crypto.createCipheriv("AES-128-ECB", key, ""); // expect: javascript/ecb-mode
  const b = crypto.createCipheriv(ALGORITHM, key, null); // expect: javascript/ecb-mode
  const c = crypto.createCipheriv(`aes-${bits}-ecb`, key, null); // expect: javascript/ecb-mode
  const d = CryptoJS.AES.encrypt(text, key.toString(), { mode: CryptoJS.mode.ECB }); // expect: javascript/ecb-mode
  const e = forge.cipher.createCipher("AES-ECB", key.toString("binary")); // expect: javascript/ecb-mode
  return [a, b, c, d, e];
}
