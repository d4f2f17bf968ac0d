const express = require("express");
const { readPhoto } = require("./photos");

const app = express();

app.get("/photos/:id", async (req, res) => {
  const photo = await readPhoto(Number(req.params.id));
  res.setHeader("Content-Type", req.query.type || "image/png"); // expect: javascript/response-header-injection
  res.end(photo);
});

app.listen(3000);
