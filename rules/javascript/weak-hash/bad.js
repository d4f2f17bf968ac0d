const crypto = require("node:crypto");

const SECRET = process.env.LINK_SECRET;

function downloadLink(path, user) {
  const expires = Date.now() + 3_600_000;
  const signature = crypto // expect: javascript/weak-hash
    .createHash("md5")
    .update(`${SECRET}:${path}:${user}:${expires}`)
    .digest("hex");
  return `${path}?user=${user}&expires=${expires}&signature=${signature}`;
}

module.exports = { downloadLink };
