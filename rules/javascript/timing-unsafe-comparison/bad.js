const { createHmac } = require("node:crypto");

function isFromShop(body, signature) {
  const expected = createHmac("sha256", process.env.HOOK_SECRET).update(body).digest("hex");
  return signature === expected; // expect: javascript/timing-unsafe-comparison
}

module.exports = { isFromShop };
