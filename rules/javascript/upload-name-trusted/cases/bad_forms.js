const fs = require("fs");
const path = require("path");
const express = require("express");
const fileUpload = require("express-fileupload");
const multer = require("multer");
const formidable = require("formidable");
const busboy = require("busboy");

const app = express();
const memory = multer({ storage: multer.memoryStorage() });

app.post("/a", memory.single("photo"), (req, res) => {
  fs.writeFileSync("uploads/" + req.file.originalname, req.file.buffer); // expect: javascript/upload-name-trusted
  res.sendStatus(201);
});

app.post("/b", fileUpload(), async (req, res) => {
  const photo = req.files.photo;
  await photo.mv(path.join(__dirname, "uploads", photo.name)); // expect: javascript/upload-name-trusted
  await req.files.other.mv("./uploads/" + req.files.other.name); // expect: javascript/upload-name-trusted
  res.sendStatus(201);
});

app.post("/c", (req, res) => {
  formidable({}).parse(req, (error, fields, files) => {
    const file = files.photo[0];
    const target = path.join("uploads", file.originalFilename);
    fs.rename(file.filepath, target, () => res.sendStatus(201)); // expect: javascript/upload-name-trusted
  });
});

app.post("/d", (req, res) => {
  const form = busboy({ headers: req.headers });
  form.on("file", (field, stream, info) => {
    stream.pipe(fs.createWriteStream(path.join("uploads", info.filename))); // expect: javascript/upload-name-trusted
  });
  req.pipe(form);
});

module.exports = app;
