const express = require("express");
const { save } = require("./accounts");

const app = express();
app.use(express.json({ limit: "10kb" }));

app.post("/accounts", async (req, res) => {
  const name = String(req.body.name);
  if (!/^([a-z0-9]+)+$/.test(name)) { // expect: javascript/regex-catastrophic
    return res.status(400).json({ error: "letters and digits only" });
  }
  await save(name);
  res.sendStatus(201);
});
