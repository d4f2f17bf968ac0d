const express = require("express");
const { saveReset, sendMail } = require("./accounts");

const app = express();

app.post("/forgot", express.json(), async (req, res) => {
  const resetToken = Math.random().toString(36).slice(2); // expect: javascript/math-random-for-secrets
  await saveReset(req.body.email, resetToken);
  await sendMail(req.body.email, resetToken);
  res.sendStatus(204);
});

app.listen(3000);
