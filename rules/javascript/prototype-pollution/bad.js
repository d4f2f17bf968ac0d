const express = require("express");

const app = express();
app.use(express.json());

const settings = { mail: {}, theme: {} };

app.put("/settings/:group/:name", (req, res) => {
  const { group, name } = req.params;
  settings[group][name] = req.body.value; // expect: javascript/prototype-pollution
  res.sendStatus(204);
});

app.listen(3000);
