import crypto from "node:crypto";
import forge from "node-forge";

export function forms(key: string, text: Buffer, pair: forge.pki.rsa.KeyPair) {
  const a = crypto.publicEncrypt({ key, oaepHash: "sha256" }, text);
  const b = crypto.publicEncrypt(key, text);
  const c = pair.publicKey.encrypt(text.toString("binary"), "RSA-OAEP");
  const d = crypto.sign("sha256", text, { key, padding: crypto.constants.RSA_PKCS1_PADDING });
  return [a, b, c, d, crypto.constants.RSA_NO_PADDING];
}
