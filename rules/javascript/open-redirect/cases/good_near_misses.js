const express = require("express");

const app = express();
const PAGES = { home: "/", help: "/help" };
const BASE_URL = "https://shop.example.com";

app.get("/a", (req, res) => {
  res.redirect("/login");
  res.redirect(PAGES[req.query.page] || "/");
  res.redirect("/users/" + req.params.id);
  res.redirect(`/users/${req.params.id}?tab=${req.query.tab}`);
  res.redirect(`/login?next=${encodeURIComponent(req.originalUrl)}`);
  res.redirect(BASE_URL + req.url);
  res.redirect(`${BASE_URL}/${req.query.page}`);
  res.redirect(301, "https://" + req.headers.host + req.url);
  res.redirect(req.get("Referrer") || "/");
  res.redirect(req.originalUrl);
  res.redirect("back");
});

app.get("/b", (req, res) => {
  const { next } = req.query;
  if (!next.startsWith("/") || next.startsWith("//")) {
    return res.redirect("/");
  }
  res.redirect(next);
});

app.get("/c", (req, res) => {
  const to = req.query.to;
  res.redirect(["/a", "/b"].includes(to) ? to : "/a");
  const other = req.query.other;
  if (!isSafeRedirect(other)) throw new Error("no");
  res.redirect(other);
});

app.get("/d", async (req, res) => {
  const link = await links.findBySlug(req.params.slug);
  res.redirect(link.target);
});

module.exports = app;
