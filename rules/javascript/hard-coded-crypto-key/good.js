const { createCipheriv, randomBytes } = require("node:crypto");

const KEY = Buffer.from(process.env.NOTES_KEY, "hex");

function lock(text) {
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", KEY, iv);
  const locked = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), locked]);
}

module.exports = { lock };
