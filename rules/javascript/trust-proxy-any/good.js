const express = require("express");
const rateLimit = require("express-rate-limit");

const app = express();

app.set("trust proxy", 1);
app.use("/login", rateLimit({ windowMs: 60_000, limit: 5 }));

module.exports = app;
