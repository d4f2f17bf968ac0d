const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");

function saveReport(user, report) {
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "report-")), `${user.id}.json`);
  fs.writeFileSync(file, JSON.stringify(report));
  return file;
}

module.exports = { saveReport };
