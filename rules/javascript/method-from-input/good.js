const express = require("express");
const { monthly, yearly } = require("./reports");

const app = express();
const reports = { monthly, yearly };

app.get("/reports/:name", async (req, res) => {
  if (!Object.hasOwn(reports, req.params.name)) return res.sendStatus(404);
  const report = await reports[req.params.name](req.query.year);
  res.json(report);
});

app.listen(3000);
