const express = require("express");
const { MongoClient } = require("mongodb");
const User = require("./models/user");

const app = express();
const client = new MongoClient("mongodb://db.internal");
const db = client.db("shop");

app.post("/a", async (req, res) => {
  const { email, password } = req.body;
  const user = await User.findOne({ email: email, password: String(password) }); // expect: javascript/nosql-injection
  res.json({ ok: Boolean(user) });
});

// the whole filter
app.get("/b", async (req, res) => {
  const rows = await db.collection("orders").find(req.query).toArray(); // expect: javascript/nosql-injection
  res.json(rows);
});

app.get("/c", async (req, res) => {
  const name = req.query.name;
  const rows = await db.collection("orders").find({ name }).toArray(); // expect: javascript/nosql-injection
  res.json(rows);
});

app.delete("/d", (req, res) => {
  const filter = { owner: req.body.owner };
  db.collection("orders").deleteMany(filter).then(() => res.sendStatus(204)); // expect: javascript/nosql-injection
});

app.post("/e", async (req, res) => {
  await User.updateOne({ token: req.body.token }, { $set: { active: true } }); // expect: javascript/nosql-injection
  res.sendStatus(204);
});

// JavaScript inside the database
app.get("/f", async (req, res) => {
  const rows = await User.find({ $where: `this.name === '${req.query.name}'` }); // expect: javascript/nosql-injection
  res.json(rows);
});

function older(users, age) {
  return users.find({ $where: "this.age > " + age }); // expect: javascript/nosql-injection
}

app.get("/g", async (req, res) => {
  const rows = await User.find({ $or: [{ name: req.query.q }, { email: req.query.q }] }); // expect: javascript/nosql-injection
  res.json(rows);
});

module.exports = { app, older };
