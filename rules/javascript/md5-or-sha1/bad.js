const crypto = require("node:crypto");

function short(text) {
  return crypto.createHash("md5").update(text).digest("hex").slice(0, 8); // expect: javascript/md5-or-sha1
}

function nameFor(order) {
  return `${order.id}-${short(order.title)}`;
}

module.exports = { nameFor };
