const { pbkdf2Sync, randomBytes } = require("node:crypto");

function hashPassword(password) {
  const salt = randomBytes(16);
  const hash = pbkdf2Sync(password, salt, 1000, 32, "sha256"); // expect: javascript/kdf-too-few-rounds
  return `${salt.toString("hex")}:${hash.toString("hex")}`;
}

module.exports = { hashPassword };
