const express = require("express");

const app = express();

app.get("/a", async (req, res) => {
  res.render("page");
  res.render("page", { query: req.query, body: req.body });
  res.render("page", { name: req.query.name });
  res.render("page", await loadPage(req.query));
  const locals = { title: "Page", query: req.query };
  res.render("page", locals);
  const { name } = req.query;
  res.render("page", { name });
  res.render("page", pick(req.query, ["name"]));
});

module.exports = app;
