const express = require("express");
const reports = require("./reports");

const app = express();

app.get("/reports/:name", async (req, res) => {
  const report = await reports[req.params.name](req.query.year); // expect: javascript/method-from-input
  res.json(report);
});

app.listen(3000);
