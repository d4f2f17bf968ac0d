const { constants, publicEncrypt } = require("node:crypto");
const fs = require("node:fs");

const key = fs.readFileSync("partner.pub");

function seal(secret) {
  return publicEncrypt(
    { key, padding: constants.RSA_PKCS1_OAEP_PADDING },
    Buffer.from(secret),
  );
}

module.exports = { seal };
