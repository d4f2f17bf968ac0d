const express = require("express");
const { User } = require("./models");

const router = express.Router();
router.use(express.json());

router.post("/users", async (req, res) => {
  const user = await User.create(req.body); // expect: javascript/mass-assignment
  res.status(201).json({ id: user.id });
});

module.exports = router;
