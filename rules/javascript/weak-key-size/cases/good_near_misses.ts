import crypto from "node:crypto";
import forge from "node-forge";
import NodeRSA from "node-rsa";

export const a = crypto.generateKeyPairSync("rsa", { modulusLength: 4096 });
export const b = forge.pki.rsa.generateKeyPair({ bits: 2048 });
export const c = new NodeRSA({ b: 2048 });
export const d = crypto.getDiffieHellman("modp14");
export const e = crypto.generateKeyPairSync("ec", { namedCurve: "prime256v1" });
export const f = crypto.generateKeyPairSync("ed25519");
export const g = (bits: number) => crypto.generateKeyPairSync("rsa", { modulusLength: bits });
export const h = { bits: 8, b: 255 };
