const express = require("express");

const app = express();
const actions = { list: () => [], show: () => ({}) };
const table = new Map(Object.entries(actions));

app.post("/a", (req, res) => {
  const name = req.body.name;
  if (Object.hasOwn(actions, name)) {
    return res.json(actions[name]());
  }
  const other = req.query.other;
  if (!["list", "show"].includes(other)) return res.sendStatus(404);
  actions[other]();
  table.get(req.body.name)();
  actions["on" + req.body.name]();
  const labels = { a: "A" };
  const label = labels[req.query.label];
  res.json({ label, row: rows[Number(req.query.row)]() });
});

module.exports = app;
