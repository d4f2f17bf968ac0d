const express = require("express");
const helmet = require("helmet");

const app = express();

app.use(
  helmet({
    contentSecurityPolicy: false, // expect: javascript/security-headers-off
  }),
);

app.use(express.static("public"));

module.exports = app;
