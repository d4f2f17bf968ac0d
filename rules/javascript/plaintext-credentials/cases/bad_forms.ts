import axios from "axios";
import nodemailer from "nodemailer";

export async function forms(name: string, password: string, key: string) {
  await axios.post("http://shop.example.com/login", { name, password }); // expect: javascript/plaintext-credentials
  await axios.get("http://shop.example.com/orders", { headers: { Authorization: `Bearer ${key}` } }); // expect: javascript/plaintext-credentials
  await fetch(`http://shop.example.com/orders/${name}`, { headers: { "X-Api-Key": key } }); // expect: javascript/plaintext-credentials
  return nodemailer.createTransport({ host: "mail", ignoreTLS: true, auth: { user: name, pass: key } }); // expect: javascript/plaintext-credentials
}
