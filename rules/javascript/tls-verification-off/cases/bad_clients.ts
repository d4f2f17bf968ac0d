import fs from "node:fs";
import https from "node:https";
import tls from "node:tls";
import nodemailer from "nodemailer";
import { Client as Ssh } from "ssh2";
import { Client } from "pg";
import request from "request";

process.env.NODE_TLS_REJECT_UNAUTHORIZED = "0"; // expect: javascript/tls-verification-off
process.env["NODE_TLS_REJECT_UNAUTHORIZED"] = "0"; // expect: javascript/tls-verification-off

export const database = new Client({ host: "db", ssl: { rejectUnauthorized: false } }); // expect: javascript/tls-verification-off
export const mail = nodemailer.createTransport({ host: "mail", tls: { rejectUnauthorized: false } }); // expect: javascript/tls-verification-off

https.get({ host: "api.example.com", rejectUnauthorized: false }, (answer) => answer.resume()); // expect: javascript/tls-verification-off
request({ url: "https://api.example.com", strictSSL: false }, () => {}); // expect: javascript/tls-verification-off

const options = { host: "api.example.com", port: 443 } as tls.ConnectionOptions;
options.rejectUnauthorized = false; // expect: javascript/tls-verification-off

tls.connect({ host: "api.example.com", checkServerIdentity: () => undefined }); // expect: javascript/tls-verification-off
new Ssh().connect({ host: "build", hostVerifier: () => true, privateKey: fs.readFileSync("key") }); // expect: javascript/tls-verification-off
