const fs = require("node:fs");
const path = require("node:path");
const unzipper = require("unzipper");

function unpack(archive, target) {
  return fs
    .createReadStream(archive)
    .pipe(unzipper.Parse())
    .on("entry", (entry) => {
      const file = path.resolve(target, entry.path);
      if (!file.startsWith(path.resolve(target) + path.sep)) return entry.autodrain();
      entry.pipe(fs.createWriteStream(file));
    })
    .promise();
}

module.exports = unpack;
