import crypto from "node:crypto";
import forge from "node-forge";
import NodeRSA from "node-rsa";

const SIZE = 512;

export const a = crypto.generateKeyPairSync("rsa", { modulusLength: SIZE }); // expect: javascript/weak-key-size
export const b = forge.pki.rsa.generateKeyPair({ bits: 1024 }); // expect: javascript/weak-key-size
export const c = forge.pki.rsa.generateKeyPair(1024); // expect: javascript/weak-key-size
export const d = new NodeRSA({ b: 512 }); // expect: javascript/weak-key-size
export const e = crypto.createDiffieHellman(1024); // expect: javascript/weak-key-size
export const f = crypto.getDiffieHellman("modp5"); // expect: javascript/weak-key-size
export const g = crypto.generateKeyPairSync("ec", { namedCurve: "secp160r1" }); // expect: javascript/weak-key-size
