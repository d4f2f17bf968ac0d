const express = require("express");
const http = require("http");
const https = require("https");
const axios = require("axios");
const got = require("got");
const request = require("request");
const needle = require("needle");
const superagent = require("superagent");
const nodeFetch = require("node-fetch");
const url = require("url");

const app = express();

app.post("/hook", async (req, res) => {
  await fetch(req.body.callback, { method: "POST", body: "{}" }); // expect: javascript/ssrf
  const { target } = req.body;
  await got(target).json(); // expect: javascript/ssrf
  await axios({ method: "get", url: target }); // expect: javascript/ssrf
  await axios.post(`${target}/done`, {}); // expect: javascript/ssrf
  await needle.get(target); // expect: javascript/ssrf
  await superagent.get(target).set("accept", "json"); // expect: javascript/ssrf
  await nodeFetch(`http://${req.body.host}/status`); // expect: javascript/ssrf
  res.sendStatus(204);
});

app.get("/proxy", (req, res) => {
  request(req.query.url).pipe(res); // expect: javascript/ssrf
});

app.get("/other", ({ query }, res) => {
  request.get({ url: query.url, json: true }, (error, answer, body) => res.json(body)); // expect: javascript/ssrf
});

app.get("/host", (req, res) => {
  https.get("https://" + req.query.host + "/health", (answer) => answer.pipe(res)); // expect: javascript/ssrf
  http.request({ hostname: req.query.host, path: "/" }, () => {}).end(); // expect: javascript/ssrf
});

http.createServer((req, res) => {
  const { query } = url.parse(req.url, true);
  http.get(query.feed, (answer) => answer.pipe(res)); // expect: javascript/ssrf
}).listen(8080);

module.exports = app;
