const { randomBytes } = require("node:crypto");
const express = require("express");
const { saveReset, sendMail } = require("./accounts");

const app = express();

app.post("/forgot", express.json(), async (req, res) => {
  const resetToken = randomBytes(32).toString("hex");
  await saveReset(req.body.email, resetToken);
  await sendMail(req.body.email, resetToken);
  res.sendStatus(204);
});

app.listen(3000);
