const express = require("express");
const { User, Account } = require("./models");
const prisma = require("./prisma");
const db = require("./db");

const router = express.Router();

router.post("/a", async (req, res) => {
  const user = new User(req.body); // expect: javascript/mass-assignment
  await user.save();
  const other = new User({ ...req.body, createdAt: Date.now() }); // expect: javascript/mass-assignment
  res.json([user, other]);
});

router.put("/b/:id", async (req, res) => {
  const changes = req.body;
  await User.findByIdAndUpdate(req.params.id, changes); // expect: javascript/mass-assignment
  await Account.update(changes, { where: { id: req.params.id } }); // expect: javascript/mass-assignment
  res.sendStatus(204);
});

router.put("/c/:id", async (req, res) => {
  const user = await User.findByPk(req.params.id);
  Object.assign(user, req.body); // expect: javascript/mass-assignment
  await user.save();
  res.sendStatus(204);
});

router.post("/d", async (req, res) => {
  await prisma.user.create({ data: req.body }); // expect: javascript/mass-assignment
  await prisma.user.update({ where: { id: 1 }, data: { ...req.body } }); // expect: javascript/mass-assignment
  await db.collection("users").insertOne(req.body); // expect: javascript/mass-assignment
  await db.collection("users").updateOne({ id: 1 }, { $set: req.body }); // expect: javascript/mass-assignment
  res.sendStatus(204);
});

module.exports = router;
