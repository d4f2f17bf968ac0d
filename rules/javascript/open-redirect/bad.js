const express = require("express");
const { signIn } = require("./accounts");

const app = express();
app.use(express.urlencoded({ extended: false }));

app.post("/login", async (req, res) => {
  const user = await signIn(String(req.body.name), String(req.body.password));
  if (!user) return res.sendStatus(401);
  req.session.userId = user.id;
  res.redirect(req.query.next || "/"); // expect: javascript/open-redirect
});
