const { readSettings } = require("./settings");

async function logIn() {
  const { name, password } = readSettings();
  const answer = await fetch("http://shop.example.com/api/login", { // expect: javascript/plaintext-credentials
    method: "POST",
    body: JSON.stringify({ name, password }),
  });
  return answer.json();
}

module.exports = { logIn };
