const { createCipheriv, randomBytes } = require("node:crypto");

const KEY = Buffer.from("tulips and daffodils in the rain");

function lock(text) {
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", KEY, iv); // expect: javascript/hard-coded-crypto-key
  const locked = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), locked]);
}

module.exports = { lock };
