const { generateKeyPairSync } = require("node:crypto");
const fs = require("node:fs");

const { publicKey, privateKey } = generateKeyPairSync("rsa", {
  modulusLength: 1024, // expect: javascript/weak-key-size
  publicKeyEncoding: { type: "spki", format: "pem" },
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
});

fs.writeFileSync("signing.pem", privateKey, { mode: 0o600 });
fs.writeFileSync("signing.pub", publicKey);
