const express = require("express");

const app = express();
app.set("view engine", "ejs");

app.get("/greeting", (req, res) => {
  res.render("greeting", req.query); // expect: javascript/render-locals-from-input
});

app.listen(3000);
