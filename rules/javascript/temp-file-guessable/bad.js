const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");

function saveReport(user, report) {
  const file = path.join(os.tmpdir(), `report-${user.id}.json`);
  fs.writeFileSync(file, JSON.stringify(report)); // expect: javascript/temp-file-guessable
  return file;
}

module.exports = { saveReport };
