const http = require("http");
const url = require("url");
const express = require("express");
const Router = require("@koa/router");

const app = express();
const router = new Router();

app.get("/a", (req, res) => {
  const name = req.query.name;
  res.send("Hello " + name); // expect: javascript/reflected-html
});

app.get("/b", (req, res) => {
  res.status(404).send("No page called " + req.params.page); // expect: javascript/reflected-html
});

app.get("/c", ({ query }, res) => {
  let page = "<html><body>";
  page += "<p>" + query.text + "</p>";
  page += "</body></html>";
  res.send(page); // expect: javascript/reflected-html
});

app.post("/d", (req, res) => {
  const { comment } = req.body;
  res.write("<div>"); 
  res.write(comment); // expect: javascript/reflected-html
  res.end("</div>");
});

http.createServer((req, res) => {
  const q = url.parse(req.url, true).query;
  res.writeHead(200, { "Content-Type": "text/html" });
  res.end(`<b>${q.name}</b>`); // expect: javascript/reflected-html
}).listen(8080);

router.get("/e", (ctx) => {
  ctx.body = `<p>${ctx.query.name}</p>`; // expect: javascript/reflected-html
});

app.get("/f", (req, res) => {
  res.send(req.query.name); // expect: javascript/reflected-html
});

app.get("/g", (req, res) => {
  const parts = [];
  parts.push("<i>" + req.headers["user-agent"] + "</i>");
  res.set("Content-Type", "text/html");
  res.send(parts.join("")); // expect: javascript/reflected-html
});

module.exports = { app, router };
