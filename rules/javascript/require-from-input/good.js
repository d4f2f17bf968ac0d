const express = require("express");
const { loadRows } = require("./rows");

const app = express();
const FORMATS = { csv: require("./formats/csv"), xml: require("./formats/xml") };

app.get("/export/:format", async (req, res) => {
  if (!Object.hasOwn(FORMATS, req.params.format)) return res.sendStatus(404);
  const writer = FORMATS[req.params.format];
  res.type(writer.type);
  writer.write(await loadRows(), res);
});

app.listen(3000);
