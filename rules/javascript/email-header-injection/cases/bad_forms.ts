import { spawn } from "node:child_process";
import net from "node:net";
import { Request, Response } from "express";

export function contact(req: Request, res: Response) {
  const sendmail = spawn("sendmail", ["-t"]);
  sendmail.stdin.end("To: office@example.com\nSubject: " + req.body.subject + "\n\nHello"); // expect: javascript/email-header-injection
  const socket = net.connect(25, "smtp.example.com");
  socket.write(`Subject: ${req.body.subject}\r\n\r\nHello`); // expect: javascript/email-header-injection
  res.end();
}

export async function invite(req: Request, mailer: any) {
  await mailer.sendMail({
    to: "a@example.com",
    bcc: req.body.others, // expect: javascript/email-header-injection
    headers: { "X-Campaign": req.body.campaign }, // expect: javascript/email-header-injection
  });
}
