const bcrypt = require("bcrypt");
const users = require("./users");

async function register(name, password) {
  if (password.length < 12) throw new Error("too short");
  const stored = await bcrypt.hash(password, 12);
  await users.insert({ name, stored });
}

module.exports = { register };
