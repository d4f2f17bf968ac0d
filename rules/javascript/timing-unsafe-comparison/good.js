const { createHmac, timingSafeEqual } = require("node:crypto");

function isFromShop(body, signature) {
  const expected = createHmac("sha256", process.env.HOOK_SECRET).update(body).digest("hex");
  return signature.length === expected.length && timingSafeEqual(Buffer.from(signature), Buffer.from(expected));
}

module.exports = { isFromShop, timingSafeEqual };
