const express = require("express");

const app = express();
app.set("view engine", "ejs");

app.get("/greeting", (req, res) => {
  res.render("greeting", { name: req.query.name });
});

app.listen(3000);
