async function send(req, res, mailer, socket) {
  await mailer.sendMail({
    from: "form@example.com",
    to: req.body.mail,
    replyTo: req.body.mail,
    subject: `Order ${req.body.id}`,
    text: "Subject: " + req.body.subject,
  });
  const subject = String(req.body.subject).replace(/[\r\n]+/g, " ");
  socket.write(`Subject: ${subject}\r\n\r\nHello`);
  res.json({ line: "From: " + req.body.from });
}

module.exports = send;
