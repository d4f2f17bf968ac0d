const { createCipheriv, randomBytes } = require("node:crypto");

const key = Buffer.from(process.env.NOTES_KEY, "hex");

function lock(text) {
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, iv);
  const locked = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return { id: randomBytes(8).toString("hex"), iv, locked, tag: cipher.getAuthTag() };
}

module.exports = { lock };
