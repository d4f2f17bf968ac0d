const express = require("express");
const xpath = require("xpath");
const { users } = require("./directory");

const app = express();

app.get("/users/:name", (req, res) => {
  const path = `//user[name='${req.params.name}']/mail`;
  const found = xpath.select(path, users); // expect: javascript/xpath-injection
  res.json(found.map((node) => node.textContent));
});

app.listen(3000);
