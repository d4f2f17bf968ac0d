const fs = require("fs");
const path = require("path");
const AdmZip = require("adm-zip");
const tar = require("tar");

function unpack(file, target) {
  const zip = new AdmZip(file);
  zip.extractAllTo(target, true);
  zip.getEntries().forEach((entry) => {
    fs.writeFileSync(path.join(target, path.basename(entry.entryName)), entry.getData());
  });
  for (const entry of zip.getEntries()) {
    if (entry.entryName.includes("..")) continue;
    fs.writeFileSync(path.join(target, entry.entryName), entry.getData());
  }
  zip.getEntries().forEach((entry, index) => {
    fs.writeFileSync(path.join(target, `${index}.bin`), entry.getData());
    console.log(entry.entryName);
  });
  return tar.x({ file, cwd: target });
}

// a folder, no archive
function copy(from, to) {
  for (const entry of fs.readdirSync(from, { withFileTypes: true })) {
    fs.writeFileSync(path.join(to, entry.name), "");
  }
}

module.exports = { unpack, copy };
