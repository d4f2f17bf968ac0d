const express = require("express");
const escapeStringRegexp = require("escape-string-regexp");
const _ = require("lodash");

const app = express();
const PATTERNS = { mail: "@", digits: "\\d+" };

app.get("/a", (req, res) => {
  const one = new RegExp(escapeStringRegexp(req.query.q), "i");
  const two = new RegExp(_.escapeRegExp(req.query.q));
  const three = new RegExp(req.query.q.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const four = new RegExp(PATTERNS[req.query.kind]);
  const five = new RegExp("^\\d{" + Number(req.query.n) + "}$");
  // the text comes from the visitor, the pattern does not
  const six = new RegExp("^a").test(req.query.q);
  res.json([one, two, three, four, five, six]);
});

module.exports = app;
