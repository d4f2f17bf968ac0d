const express = require("express");

const app = express();
app.use(express.json());

const settings = { mail: {}, theme: {} };

app.put("/settings/:group/:name", (req, res) => {
  const { group, name } = req.params;
  if (!["mail", "theme"].includes(group)) return res.sendStatus(404);
  settings[group][name] = req.body.value;
  res.sendStatus(204);
});

app.listen(3000);
