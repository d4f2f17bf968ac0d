const express = require("express");
const { search } = require("./catalogue");

const app = express();

app.get("/search", async (req, res) => {
  const items = await search(String(req.query.q));
  const list = items.map((item) => `<li>${item.id}</li>`).join("");
  res.send(`<h1>Results for ${req.query.q}</h1><ul>${list}</ul>`); // expect: javascript/reflected-html
});

app.listen(3000);
