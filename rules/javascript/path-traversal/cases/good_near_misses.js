const express = require("express");
const fs = require("fs");
const path = require("path");
const multer = require("multer");
const sanitizeFilename = require("sanitize-filename");

const app = express();
const upload = multer({ dest: "incoming" });
const ROOT = path.resolve("files");
const PAGES = { home: "home.html", help: "help.html" };

app.get("/a", (req, res) => {
  const file = path.resolve(ROOT, req.query.file);
  if (!file.startsWith(ROOT + path.sep)) return res.sendStatus(403);
  fs.createReadStream(file).pipe(res);
});

app.get("/b", (req, res) => {
  const file = path.join(ROOT, req.query.file);
  if (file.indexOf(ROOT + path.sep) !== 0) {
    return res.status(403).end();
  }
  res.sendFile(file);
});

app.get("/c", (req, res) => {
  const file = path.resolve(ROOT, req.query.file);
  const rest = path.relative(ROOT, file);
  if (rest.startsWith("..") || path.isAbsolute(rest)) throw new Error("outside");
  fs.readFileSync(file);
});

app.get("/d", (req, res) => {
  res.sendFile(req.params.name, { root: ROOT });
  res.sendFile(path.join(ROOT, PAGES[req.query.page]));
  fs.readFileSync(path.join(ROOT, path.basename(req.query.file)));
  fs.readFileSync(path.join(ROOT, sanitizeFilename(req.query.file)));
  fs.readFileSync(path.join(ROOT, `${Number(req.params.id)}.json`));
  fs.readFileSync(path.join(ROOT, req.query.file.replace(/[^a-z0-9]/gi, "")));
  // the text comes from the request, the place does not
  fs.writeFileSync(path.join(ROOT, "last.txt"), req.body.text);
});

app.get("/e", (req, res) => {
  const { name } = req.query;
  if (!/^[a-z-]+$/.test(name)) return res.sendStatus(404);
  fs.readFile(`pages/${name}.md`, "utf8", (error, text) => res.send(text));
  const lang = req.query.lang;
  if (!["de", "en"].includes(lang)) return res.sendStatus(404);
  fs.readFileSync(`pages/${lang}.md`);
});

// multer names the file itself
app.post("/f", upload.single("photo"), (req, res) => {
  const data = fs.readFileSync(req.file.path);
  fs.unlinkSync(req.file.path);
  res.json({ bytes: data.length });
});

// a path of the command line
fs.readFileSync(process.argv[2]);

module.exports = app;
