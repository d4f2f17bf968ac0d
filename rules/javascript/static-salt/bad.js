const { randomBytes, scryptSync } = require("node:crypto");
const users = require("./users");

async function register(name, password) {
  const salt = "shop-salt";
  const hash = scryptSync(password, salt, 64); // expect: javascript/static-salt
  const key = randomBytes(16).toString("hex");
  await users.insert({ name, hash: hash.toString("hex"), salt, key });
}

module.exports = { register };
