const express = require("express");
const { findOrder } = require("./orders");

const app = express();

app.get("/orders/:id", async (req, res) => {
  res.json(await findOrder(Number(req.params.id)));
});

app.use((err, req, res, next) => {
  console.error(err);
  res.status(500).send("Something went wrong");
});

module.exports = app;
