const express = require("express");
const { signIn } = require("./accounts");

const app = express();
app.use(express.urlencoded({ extended: false }));

app.post("/login", async (req, res) => {
  const user = await signIn(String(req.body.name), String(req.body.password));
  if (!user) return res.sendStatus(401);
  req.session.userId = user.id;
  const next = new URL(req.query.next || "/", "https://shop.example.com");
  if (next.origin !== "https://shop.example.com") return res.redirect("/");
  res.redirect(next.href);
});
