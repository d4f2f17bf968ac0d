const fs = require("fs");
const path = require("path");
const crypto = require("crypto");
const express = require("express");
const multer = require("multer");

const app = express();

const storage = multer.diskStorage({
  destination: "uploads",
  filename(req, file, cb) {
    cb(null, crypto.randomUUID() + path.extname(file.originalname));
  },
});
const dated = multer.diskStorage({
  filename: (req, file, cb) => cb(null, `${Date.now()}-${file.originalname}`),
});

app.post("/a", multer({ storage }).single("photo"), (req, res) => {
  const target = path.join("uploads", path.basename(req.file.originalname));
  fs.renameSync(req.file.path, target);
  res.json({ name: req.file.originalname });
});

app.post("/b", multer({ storage: dated }).single("photo"), async (req, res) => {
  await Photo.create({ name: req.file.originalname, stored: req.file.filename });
  res.sendStatus(201);
});

module.exports = app;
