const cors = require("cors");
const express = require("express");
const { accountOf } = require("./accounts");

const app = express();

app.use(cors({ origin: true, credentials: true })); // expect: javascript/cors-any-origin-with-credentials

app.get("/account", async (req, res) => {
  res.json(await accountOf(req.session.user));
});

module.exports = app;
