const express = require("express");
const nodemailer = require("nodemailer");

const app = express();
const mailer = nodemailer.createTransport({ host: "smtp.example.com" });

app.post("/contact", express.json(), async (req, res) => {
  await mailer.sendMail({
    from: req.body.mail, // expect: javascript/email-header-injection
    to: "office@example.com",
    subject: "Contact form",
    text: req.body.text,
  });
  res.sendStatus(204);
});
