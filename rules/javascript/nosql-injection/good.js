const express = require("express");
const User = require("./models/user");

const router = express.Router();
router.use(express.json());

router.post("/login", async (req, res) => {
  const user = await User.findOne({
    name: String(req.body.name),
    resetCode: String(req.body.code),
  });
  if (!user) return res.sendStatus(401);
  req.session.userId = user.id;
  res.sendStatus(204);
});

module.exports = router;
