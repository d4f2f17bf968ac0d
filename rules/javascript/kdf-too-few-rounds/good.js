const { pbkdf2Sync, randomBytes } = require("node:crypto");

function hashPassword(password) {
  const salt = randomBytes(16);
  const hash = pbkdf2Sync(password, salt, 600_000, 32, "sha256");
  return `${salt.toString("hex")}:${hash.toString("hex")}`;
}

module.exports = { hashPassword };
