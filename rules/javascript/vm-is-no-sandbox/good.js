const express = require("express");
const { Parser } = require("expr-eval");

const app = express();
app.use(express.json());

app.post("/price", (req, res) => {
  const values = { amount: Number(req.body.amount), tax: 0.19 };
  const price = Parser.evaluate(String(req.body.formula), values);
  res.json({ price });
});

app.listen(3000);
