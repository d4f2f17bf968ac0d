const express = require("express");
const pug = require("pug");
const Handlebars = require("handlebars");
const nunjucks = require("nunjucks");
const _ = require("lodash");

const app = express();

app.post("/a", (req, res) => {
  const html = pug.render(req.body.template); // expect: javascript/template-from-input
  const make = Handlebars.compile(req.body.template); // expect: javascript/template-from-input
  res.json([html, make({})]);
});

app.get("/b", (req, res) => {
  const page = nunjucks.renderString(`Hello ${req.query.name}`, {}); // expect: javascript/template-from-input
  res.json({ page });
});

app.get("/c", ({ query }, res) => {
  const make = _.template("Hello " + query.name + "<%= sign %>"); // expect: javascript/template-from-input
  const other = pug.compile("p " + query.name); // expect: javascript/template-from-input
  res.json([make({ sign: "!" }), other()]);
});

module.exports = app;
