const express = require("express");
const rateLimit = require("express-rate-limit");

const app = express();

app.set("trust proxy", true); // expect: javascript/trust-proxy-any
app.use("/login", rateLimit({ windowMs: 60_000, limit: 5 }));

module.exports = app;
