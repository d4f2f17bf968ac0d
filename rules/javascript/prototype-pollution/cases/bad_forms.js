const express = require("express");
const _ = require("lodash");
const $ = require("jquery");
const { deepMerge, merge } = require("./objects");

const app = express();
const users = {};
const config = { theme: {} };

app.post("/a", (req, res) => {
  const name = req.body.name;
  const user = users[name]; // expect: javascript/prototype-pollution
  user[req.body.field] = req.body.value;
  users[req.query.name].seen = Date.now(); // expect: javascript/prototype-pollution
  res.sendStatus(204);
});

app.post("/b", (req, res) => {
  _.set(config, req.body.path, req.body.value); // expect: javascript/prototype-pollution
  _.merge(config, req.body); // expect: javascript/prototype-pollution
  _.defaultsDeep(config, req.body.config); // expect: javascript/prototype-pollution
  deepMerge(config, req.body); // expect: javascript/prototype-pollution
  res.sendStatus(204);
});

app.post("/c", (req, res) => {
  const changes = JSON.parse(req.body.changes);
  merge(config, changes); // expect: javascript/prototype-pollution
  $.extend(true, config, changes); // expect: javascript/prototype-pollution
  res.sendStatus(204);
});

app.post("/d", (req, res) => {
  for (const key of Object.keys(req.body)) {
    config[key].value = req.body[key]; // expect: javascript/prototype-pollution
  }
  res.sendStatus(204);
});

module.exports = app;
