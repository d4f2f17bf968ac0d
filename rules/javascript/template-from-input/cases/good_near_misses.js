const express = require("express");
const fs = require("fs");
const ejs = require("ejs");
const pug = require("pug");
const Mustache = require("mustache");
const Handlebars = require("handlebars");
const _ = require("lodash");

const app = express();
const TEMPLATES = { letter: "Dear <%= name %>", bill: "Bill for <%= name %>" };

app.post("/a", async (req, res) => {
  ejs.render("Hello <%= name %>", { name: req.body.name });
  ejs.render(TEMPLATES[req.body.kind], req.body.values);
  await ejs.renderFile("views/letter.ejs", { name: req.body.name });
  pug.renderFile("views/letter.pug", { name: req.body.name });
  Handlebars.compile("Hello {{ name }}")({ name: req.body.name });
  _.template("Hello <%- name %>")({ name: req.body.name });
  Mustache.render(req.body.template, { name: "Ada" });
  ejs.render(fs.readFileSync("views/letter.ejs", "utf8"), { name: req.body.name });
  res.sendStatus(204);
});

module.exports = app;
