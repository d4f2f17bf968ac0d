const { createHash } = require("node:crypto");
const users = require("./users");

async function register(name, password) {
  if (password.length < 12) throw new Error("too short");
  const stored = createHash("sha256").update(password).digest("hex"); // expect: javascript/password-hashed-fast
  await users.insert({ name, stored });
}

module.exports = { register };
