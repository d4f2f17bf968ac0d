const { createHmac, timingSafeEqual } = require("node:crypto");

function isFromShop(body, signature) {
  const expected = createHmac("sha256", process.env.HOOK_SECRET).update(body).digest();
  const given = Buffer.from(signature, "hex");
  return given.length === expected.length && timingSafeEqual(given, expected);
}

module.exports = { isFromShop };
