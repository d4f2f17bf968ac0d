const express = require("express");
const { User } = require("./models");

const router = express.Router();
router.use(express.json());

router.post("/users", async (req, res) => {
  const { name, mail } = req.body;
  const user = await User.create({ name, mail });
  res.status(201).json({ id: user.id });
});

module.exports = router;
