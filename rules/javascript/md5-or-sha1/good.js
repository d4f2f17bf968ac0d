const crypto = require("node:crypto");

function short(text) {
  return crypto.createHash("sha256").update(text).digest("hex").slice(0, 8);
}

function nameFor(order) {
  return `${order.id}-${short(order.title)}`;
}

module.exports = { nameFor };
