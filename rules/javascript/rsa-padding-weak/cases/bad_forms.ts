import crypto from "node:crypto";
import forge from "node-forge";
import NodeRSA from "node-rsa";

export function forms(key: string, text: Buffer, pair: forge.pki.rsa.KeyPair) {
  const a = crypto.publicEncrypt({ key, padding: crypto.constants.RSA_NO_PADDING }, text); // expect: javascript/rsa-padding-weak
  const b = crypto.privateDecrypt({ key, padding: crypto.constants.RSA_PKCS1_PADDING }, text); // expect: javascript/rsa-padding-weak
  const c = pair.publicKey.encrypt(text.toString("binary"), "RSAES-PKCS1-V1_5"); // expect: javascript/rsa-padding-weak
  const d = new NodeRSA(key);
  d.setOptions({ encryptionScheme: "pkcs1" }); // expect: javascript/rsa-padding-weak
  return [a, b, c, d];
}
