const { createCipheriv, randomBytes } = require("node:crypto");

function lock(card, key) {
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-256-ecb", key, null); // expect: javascript/ecb-mode
  const locked = Buffer.concat([cipher.update(card, "utf8"), cipher.final()]);
  return { locked, iv };
}

module.exports = { lock };
