const express = require("express");
const session = require("express-session");

const app = express();

app.use(
  session({
    name: "sid",
    secret: "keyboard cat", // expect: javascript/session-secret-in-code
    resave: false,
    saveUninitialized: false,
    cookie: { httpOnly: true, secure: true, sameSite: "lax" },
  }),
);

module.exports = app;
