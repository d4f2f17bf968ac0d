const express = require("express");

const app = express();

app.use((req, res, next) => {
  const origin = req.headers.origin ?? "";
  if (origin === "https://example.com") {
    res.setHeader("Access-Control-Allow-Origin", origin);
    res.setHeader("Vary", "Origin");
  }
  next();
});

module.exports = app;
