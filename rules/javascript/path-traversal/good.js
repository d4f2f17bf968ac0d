const express = require("express");
const fs = require("node:fs/promises");
const path = require("node:path");

const app = express();
const REPORTS = path.join(__dirname, "reports");

app.get("/reports/:name", async (req, res) => {
  const file = path.join(REPORTS, path.basename(req.params.name));
  const text = await fs.readFile(file, "utf8");
  res.type("text/plain").send(text);
});

app.listen(3000);
