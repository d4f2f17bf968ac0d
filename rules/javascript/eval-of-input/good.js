const express = require("express");
const { loadTotals } = require("./orders");

const app = express();

app.get("/totals/:year", async (req, res) => {
  const totals = await loadTotals(Number(req.params.year));
  if (!Object.hasOwn(totals, req.query.field)) return res.sendStatus(404);
  const value = totals[req.query.field];
  res.json({ value });
});

app.listen(3000);
