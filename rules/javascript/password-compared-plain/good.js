const bcrypt = require("bcrypt");
const express = require("express");
const users = require("./users");

const app = express();

app.post("/login", express.json(), async (req, res) => {
  const user = await users.byName(req.body.name);
  if (!user || !(await bcrypt.compare(req.body.password, user.hash))) {
    return res.status(401).send("Name or password is wrong");
  }
  req.session.user = user.id;
  res.sendStatus(204);
});

module.exports = app;
