const express = require("express");
const axios = require("axios");

const app = express();
const SOURCES = { main: "https://img.example.com/avatar.png", old: "https://old.example.com/a.png" };

app.get("/avatar", async (req, res) => {
  if (!Object.hasOwn(SOURCES, req.query.source)) return res.sendStatus(404);
  const source = SOURCES[req.query.source];
  const image = await axios.get(source, { responseType: "stream" });
  res.type("image/png");
  image.data.pipe(res);
});

app.listen(3000);
