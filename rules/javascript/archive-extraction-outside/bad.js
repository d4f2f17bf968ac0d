const fs = require("node:fs");
const path = require("node:path");
const unzipper = require("unzipper");

function unpack(archive, target) {
  return fs
    .createReadStream(archive)
    .pipe(unzipper.Parse())
    .on("entry", (entry) => {
      const file = path.join(target, entry.path);
      entry.pipe(fs.createWriteStream(file)); // expect: javascript/archive-extraction-outside
    })
    .promise();
}

module.exports = unpack;
