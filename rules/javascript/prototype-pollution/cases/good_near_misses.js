const express = require("express");
const _ = require("lodash");
const { Schema } = require("./schema");

const app = express();
const counts = {};
const config = { theme: {} };
const sections = new Map();

app.post("/a", (req, res) => {
  // one step replaces the prototype of this object alone
  counts[req.body.name] = 1;
  counts.mail[req.body.name] = 1;
  sections.set(req.body.name, req.body.value);
  const key = req.body.key;
  if (key === "__proto__" || key === "constructor" || key === "prototype") return res.sendStatus(400);
  config[key].value = 1;
  config[`user-${req.body.id}`].value = 1;
  config[Number(req.body.index)].value = 2;
  _.merge(config, Schema.parse(req.body));
  _.merge(config, { theme: { dark: req.body.dark === "yes" } });
  _.merge(config, { name: String(req.body.name) });
  _.set(config, "theme.name", req.body.name);
  _.extend(config, req.body);
  const found = config[req.query.section];
  res.json(found);
});

app.post("/b", (req, res) => {
  const group = req.body.group;
  if (!Object.hasOwn(config, group)) return res.sendStatus(404);
  config[group].name = req.body.name;
  res.sendStatus(204);
});

module.exports = app;
