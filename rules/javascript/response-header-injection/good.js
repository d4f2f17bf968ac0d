const express = require("express");
const { readPhoto } = require("./photos");

const app = express();
const TYPES = { png: "image/png", jpg: "image/jpeg" };

app.get("/photos/:id", async (req, res) => {
  const photo = await readPhoto(Number(req.params.id));
  res.setHeader("Content-Type", TYPES[req.query.type] || "image/png");
  res.end(photo);
});

app.listen(3000);
