const express = require("express");
const sanitize = require("mongo-sanitize");
const { ObjectId } = require("mongodb");
const { z } = require("zod");
const User = require("./models/user");

const app = express();
const Login = z.object({ name: z.string() });

app.post("/a", async (req, res) => {
  await User.findOne({ name: String(req.body.name) });
  await User.findOne({ name: req.body.name.toString() });
  await User.findOne({ name: `${req.body.name}` });
  await User.findOne({ name: { $eq: req.body.name } });
  await User.findOne({ name: sanitize(req.body.name) });
  await User.findOne({ _id: new ObjectId(req.body.id) });
  await User.findOne({ age: Number(req.body.age) });
  // what stands in a path is text
  await User.findOne({ _id: req.params.id });
  await User.findOne({ token: req.headers["x-token"] });
  const { name } = Login.parse(req.body);
  await User.findOne({ name });
  const code = req.body.code;
  if (typeof code !== "string") return res.sendStatus(400);
  await User.findOne({ code });
  await User.find({ active: true });
  await User.find({ $where: "this.a > this.b" });
  res.sendStatus(204);
});

// other things that can find
app.get("/b", async (req, res) => {
  const colours = ["red", "green"];
  const colour = colours.find((each) => each === req.query.colour);
  // Sequelize binds its values
  const row = await User.findOne({ where: { name: req.body.name } });
  res.json({ colour, row });
});

module.exports = app;
