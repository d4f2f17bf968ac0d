const express = require("express");

const app = express();

app.use((req, res, next) => {
  const origin = req.headers.origin ?? "";
  if (origin.endsWith("example.com")) { // expect: javascript/host-check-by-substring
    res.setHeader("Access-Control-Allow-Origin", origin);
    res.setHeader("Vary", "Origin");
  }
  next();
});

module.exports = app;
