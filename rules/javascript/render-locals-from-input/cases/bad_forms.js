const express = require("express");
const ejs = require("ejs");

const app = express();

app.post("/a", (req, res) => {
  res.render("page", { title: "Page", ...req.body }); // expect: javascript/render-locals-from-input
});

app.get("/b", (req, res) => {
  const values = req.query;
  res.render("page", values, (error, html) => res.end(html)); // expect: javascript/render-locals-from-input
});

app.get("/c", async (req, res) => {
  const html = await ejs.renderFile("views/page.ejs", req.query); // expect: javascript/render-locals-from-input
  res.json({ html });
});

app.get("/d", (req, res) => {
  const locals = Object.assign({ title: "Page" }, req.query);
  locals.now = Date.now();
  res.render("page", locals); // expect: javascript/render-locals-from-input
});

module.exports = app;
