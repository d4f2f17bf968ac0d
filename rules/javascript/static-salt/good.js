const { randomBytes, scryptSync } = require("node:crypto");
const users = require("./users");

async function register(name, password) {
  const salt = randomBytes(16).toString("hex");
  const hash = scryptSync(password, salt, 64);
  const key = randomBytes(16).toString("hex");
  await users.insert({ name, hash: hash.toString("hex"), salt, key });
}

module.exports = { register };
