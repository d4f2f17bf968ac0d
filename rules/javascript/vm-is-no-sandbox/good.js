const express = require("express");
const math = require("mathjs");

const app = express();
app.use(express.json());

app.post("/price", (req, res) => {
  const values = { amount: Number(req.body.amount), tax: 0.19 };
  const price = math.evaluate(String(req.body.formula), values);
  res.json({ price });
});

app.listen(3000);
