const express = require("express");
const escapeHtml = require("escape-html");
const { search } = require("./catalogue");

const app = express();

app.get("/search", async (req, res) => {
  const items = await search(String(req.query.q));
  const list = items.map((item) => `<li>${item.id}</li>`).join("");
  res.send(`<h1>Results for ${escapeHtml(req.query.q)}</h1><ul>${list}</ul>`);
});

app.listen(3000);
