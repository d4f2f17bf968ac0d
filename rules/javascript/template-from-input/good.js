const express = require("express");
const ejs = require("ejs");
const { sendLetter } = require("./letters");

const app = express();
app.use(express.urlencoded({ extended: false }));

app.post("/letters", async (req, res) => {
  const text = "Dear <%= name %>,\n<%= text %>";
  const letter = ejs.render(text, { name: "Ada", text: req.body.text });
  await sendLetter(letter);
  res.sendStatus(204);
});
