const express = require("express");
const _ = require("lodash");
const { z } = require("zod");
const { User } = require("./models");

const router = express.Router();
const Input = z.object({ name: z.string() });

router.post("/a", async (req, res) => {
  await User.create({ name: req.body.name, mail: req.body.mail });
  await User.create(_.pick(req.body, ["name", "mail"]));
  await User.create(Input.parse(req.body));
  const { name } = req.body;
  const user = new User({ name });
  user.set("name", req.body.name);
  await User.update({ name }, { where: { id: req.params.id } });
  const options = Object.assign({}, req.query);
  const url = new URL(req.query.url);
  const tag = new Tag(req.body.tag);
  hash.update(req.body);
  res.json([user, options, url, tag]);
});

router.post("/b", async (req, res) => {
  const { error, value } = schema.validate(req.body);
  if (error) return res.sendStatus(400);
  await User.create(value);
  throw new HttpError(req.body);
});

module.exports = router;
