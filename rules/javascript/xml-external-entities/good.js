const express = require("express");
const libxmljs = require("libxmljs");

const app = express();
app.use(express.text({ type: "application/xml" }));

app.post("/orders", (req, res) => {
  const order = libxmljs.parseXml(req.body, { noblanks: true, noent: false });
  res.json({ id: order.get("//id").text() });
});

app.listen(3000);
