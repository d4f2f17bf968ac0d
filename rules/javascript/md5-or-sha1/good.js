const crypto = require("node:crypto");
const store = require("./store");

async function keep(upload) {
  const sum = crypto.createHash("sha256").update(upload.bytes).digest("hex");
  if (!(await store.has(sum))) await store.put(sum, upload.bytes);
  return sum;
}

module.exports = { keep };
