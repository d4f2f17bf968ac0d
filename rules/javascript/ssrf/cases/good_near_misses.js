const express = require("express");
const axios = require("axios");

const app = express();
const API_URL = process.env.API_URL;
const baseUrl = "https://api.example.com";
const HOSTS = ["img.example.com"];

app.get("/a", async (req, res) => {
  // the host is ours
  await fetch(`https://api.example.com/users/${req.params.id}`);
  await fetch("https://api.example.com/search?q=" + req.query.q);
  await axios.get(`${API_URL}/users/${req.query.id}`);
  await axios.get(`${baseUrl}/users/${req.query.id}`);
  await axios.get(API_URL + "/users/" + req.query.id);
  await axios.get(`/users/${req.query.id}`);
  await axios.get("https://api.example.com/search", { params: { q: req.query.q } });
  await axios.post("https://api.example.com/users", req.body);
  await axios({ url: "https://api.example.com/users", data: req.body });

  const link = new URL(req.query.link);
  if (!HOSTS.includes(link.hostname)) return res.sendStatus(400);
  await fetch(link);

  const picture = req.query.picture;
  if (!picture.startsWith("https://img.example.com/")) return res.sendStatus(400);
  await fetch(picture);

  const feed = req.query.feed;
  if (!(await isAllowedUrl(feed))) return res.sendStatus(400);
  await fetch(feed);

  const host = req.query.host;
  if (!HOSTS.includes(host)) {
    return res.sendStatus(400);
  }
  await fetch(`https://${host}/`);
  res.sendStatus(204);
});

// a route, not a request
app.get(process.env.ROUTE, (req, res) => res.send("ok"));

module.exports = app;
