const express = require("express");
const cookieParser = require("cookie-parser");

const app = express();
app.use(cookieParser());

app.get("/", (req, res) => {
  const text = Buffer.from(req.cookies.profile ?? "", "base64").toString();
  const profile = JSON.parse(text);
  res.json({ colour: profile.colour });
});

app.listen(3000);
