const http = require("http");
const fs = require("fs");
const path = require("path");
const url = require("url");
const express = require("express");
const { readFileSync, createReadStream } = require("fs");

const app = express();

// a file server of one's own
http.createServer((req, res) => {
  const name = "." + url.parse(req.url).pathname;
  fs.readFile(name, (error, data) => { // expect: javascript/path-traversal
    if (error) {
      res.writeHead(404);
      return res.end();
    }
    res.end(data);
  });
}).listen(8080);

app.get("/a", (req, res) => {
  res.sendFile(path.join(__dirname, "public", req.query.file)); // expect: javascript/path-traversal
});

app.get("/b", (req, res) => {
  res.download("/srv/files/" + req.query.file); // expect: javascript/path-traversal
});

app.get("/c", ({ query }, res) => {
  createReadStream(`/srv/files/${query.file}`).pipe(res); // expect: javascript/path-traversal
});

app.post("/d", (req, res) => {
  const { name, text } = req.body;
  fs.writeFileSync(path.resolve("notes", name), text); // expect: javascript/path-traversal
  res.sendStatus(204);
});

app.delete("/e/:name", async (req, res) => {
  await fs.promises.unlink(`notes/${req.params.name}`); // expect: javascript/path-traversal
  res.sendStatus(204);
});

app.get("/f", (req, res) => {
  const lang = req.cookies.lang || "en";
  res.json(JSON.parse(readFileSync(`./locales/${lang}.json`, "utf8"))); // expect: javascript/path-traversal
});

// taking out ../ once leaves ....//
app.get("/g", (req, res) => {
  const name = req.query.name.replace("../", "");
  fs.createReadStream(path.join("notes", name)).pipe(res); // expect: javascript/path-traversal
});

app.post("/h", (req, res) => {
  req.body.names.forEach((name) => {
    fs.rmSync(path.join("notes", name)); // expect: javascript/path-traversal
  });
  fs.renameSync("notes/new.txt", "notes/" + req.body.to); // expect: javascript/path-traversal
  res.sendStatus(204);
});

module.exports = app;
