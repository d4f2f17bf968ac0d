const express = require("express");
const axios = require("axios");

const app = express();
const SOURCES = { main: "https://img.example.com/avatar.png", old: "https://old.example.com/a.png" };

app.get("/avatar", async (req, res) => {
  const source = SOURCES[req.query.source] ?? SOURCES.main;
  const image = await axios.get(source, { responseType: "stream" });
  res.type("image/png");
  image.data.pipe(res);
});

app.listen(3000);
