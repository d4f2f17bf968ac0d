const express = require("express");
const helmet = require("helmet");

const app = express();

app.use(
  helmet({
    contentSecurityPolicy: { directives: { scriptSrc: ["'self'"] } },
  }),
);

app.use(express.static("public"));

module.exports = app;
