const cors = require("cors");
const express = require("express");
const { search } = require("./intranet");

const app = express();

app.use(cors({ origin: "https://portal.example.com" }));

app.get("/people", async (req, res) => {
  res.json(await search(req.query.name));
});

module.exports = app;
