const fs = require("node:fs");
const path = require("node:path");

function saveState(folder, state) {
  const file = path.join(folder, "state.json");
  fs.writeFileSync(file, JSON.stringify(state));
  fs.chmodSync(file, 0o600);
  return file;
}

module.exports = { saveState };
