const express = require("express");
const { loadRows } = require("./rows");

const app = express();

app.get("/export/:format", async (req, res) => {
  const writer = require(`./formats/${req.params.format}`); // expect: javascript/require-from-input
  res.type(writer.type);
  writer.write(await loadRows(), res);
});

app.listen(3000);
