const http = require("http");
const url = require("url");
const express = require("express");
const Router = require("@koa/router");

const app = express();
const router = new Router();

app.get("/a", (req, res) => {
  const target = req.query.url;
  res.redirect(302, target); // expect: javascript/open-redirect
});

app.get("/b", ({ query: { to } }, res) => {
  res.status(301).redirect(`https://${to}`); // expect: javascript/open-redirect
});

app.get("/c", (req, res) => {
  res.location(req.query.to).status(302).end(); // expect: javascript/open-redirect
});

app.get("/d", (req, res) => {
  const { returnTo = "/" } = req.body;
  res.setHeader("Location", returnTo); // expect: javascript/open-redirect
  res.status(302).end();
});

http.createServer((req, res) => {
  const to = url.parse(req.url, true).query.to;
  res.writeHead(302, { Location: to }); // expect: javascript/open-redirect
  res.end();
}).listen(8080);

router.get("/e", (ctx) => {
  ctx.redirect(ctx.query.to); // expect: javascript/open-redirect
});

// a slash alone: //evil.example is another host
app.get("/f", (req, res) => {
  res.redirect("/" + req.query.to); // expect: javascript/open-redirect
});

module.exports = { app, router };
