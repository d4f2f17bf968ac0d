const express = require("express");
const { signIn } = require("./accounts");

const app = express();
app.use(express.json());

app.post("/login", async (req, res) => {
  const user = await signIn(req.body);
  if (!user) console.log(`login failed: ${req.body.name}`); // expect: javascript/log-injection
  res.sendStatus(user ? 204 : 401);
});

app.listen(3000);
