const crypto = require("node:crypto");
const store = require("./store");

async function keep(upload) {
  const sum = crypto.createHash("md5").update(upload.bytes).digest("hex"); // expect: javascript/md5-or-sha1
  if (!(await store.has(sum))) await store.put(sum, upload.bytes);
  return sum;
}

module.exports = { keep };
