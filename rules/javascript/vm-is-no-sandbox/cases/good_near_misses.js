const fs = require("fs");
const vm = require("vm");
const express = require("express");

const app = express();
const FORMULAS = { net: "amount", gross: "amount * 1.19" };

app.get("/price", (req, res) => {
  // our own formula, their number
  const price = vm.runInNewContext(FORMULAS[req.query.kind], { amount: Number(req.query.amount) });
  const name = vm.runInNewContext("name.toUpperCase()", { name: req.query.name });
  res.json({ price, name });
});

// something else that can run
app.post("/jobs", (req, res) => {
  queue.run(req.body.job);
  res.sendStatus(202);
});

module.exports = vm.runInThisContext(fs.readFileSync("./settings.js", "utf8"));
