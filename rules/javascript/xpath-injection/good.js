const express = require("express");
const xpath = require("xpath");
const { users } = require("./directory");

const app = express();

app.get("/users/:name", (req, res) => {
  const path = xpath.parse("//user[name=$name]/mail");
  const found = path.select({ node: users, variables: { name: req.params.name } });
  res.json(found.map((node) => node.textContent));
});

app.listen(3000);
