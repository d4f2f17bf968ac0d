const { createCipheriv, randomBytes } = require("node:crypto");

function lock(text, key) {
  const iv = randomBytes(8);
  const cipher = createCipheriv("des-ede3-cbc", key, iv); // expect: javascript/broken-cipher
  const locked = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([iv, locked]).toString("base64");
}

module.exports = { lock };
