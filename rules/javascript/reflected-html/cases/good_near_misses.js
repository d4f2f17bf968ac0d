const express = require("express");
const he = require("he");
const { User } = require("./models");

const app = express();
const WORDS = { de: "Hallo", en: "Hello" };

app.get("/a", async (req, res) => {
  res.json({ name: req.query.name });
  res.send({ name: req.query.name });
  res.send(req.body);
  res.send("Hello");
  res.send(`<p>${Number(req.query.n)}</p>`);
  res.send(`<p>${WORDS[req.query.lang]}</p>`);
  res.send("<p>" + he.encode(req.query.name) + "</p>");
  res.send(`<p>${req.query.name.replace(/</g, "&lt;")}</p>`);
  res.end(JSON.stringify(req.body));
  res.type("text/plain").send(req.query.name);
  res.json(`${req.query.name}`);
  // what a function makes of it is another thing
  const user = await User.findById(req.params.id);
  res.send(user);
  const count = await User.count({ name: String(req.query.name) });
  res.send(`<p>${count}</p>`);
});

app.get("/b", (req, res) => {
  res.setHeader("Content-Type", "text/plain");
  res.send(`Hello ${req.query.name}`);
});

app.get("/c", (req, res) => {
  const lang = req.query.lang;
  if (!["de", "en"].includes(lang)) return res.sendStatus(400);
  res.send(`<html lang="${lang}"></html>`);
});

// an HTTP client, a socket
function others(req, socket, client) {
  client.send(req.query.name);
  socket.write(req.query.name);
}

module.exports = { app, others };
