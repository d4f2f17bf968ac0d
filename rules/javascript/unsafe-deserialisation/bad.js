const express = require("express");
const cookieParser = require("cookie-parser");
const serialize = require("node-serialize");

const app = express();
app.use(cookieParser());

app.get("/", (req, res) => {
  const text = Buffer.from(req.cookies.profile ?? "", "base64").toString();
  const profile = serialize.unserialize(text); // expect: javascript/unsafe-deserialisation
  res.json({ colour: profile.colour });
});

app.listen(3000);
