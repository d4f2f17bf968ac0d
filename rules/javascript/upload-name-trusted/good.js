const crypto = require("node:crypto");
const express = require("express");
const multer = require("multer");

const app = express();

const storage = multer.diskStorage({
  destination: "uploads",
  filename: (req, file, cb) => {
    cb(null, `${crypto.randomUUID()}.jpg`);
  },
});

app.post("/photos", multer({ storage }).single("photo"), (req, res) => res.sendStatus(201));
