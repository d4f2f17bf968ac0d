const express = require("express");
const { createSession, checkLogin } = require("./accounts");

const app = express();

app.post("/login", express.json(), async (req, res) => {
  const user = await checkLogin(req.body);
  if (!user) return res.sendStatus(401);
  res.cookie("session", await createSession(user), {
    httpOnly: true,
    secure: true,
    sameSite: "lax",
  });
  res.sendStatus(204);
});

module.exports = app;
