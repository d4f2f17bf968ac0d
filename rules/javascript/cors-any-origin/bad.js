const cors = require("cors");
const express = require("express");
const { search } = require("./intranet");

const app = express();

app.use(cors()); // expect: javascript/cors-any-origin

app.get("/people", async (req, res) => {
  res.json(await search(req.query.name));
});

module.exports = app;
