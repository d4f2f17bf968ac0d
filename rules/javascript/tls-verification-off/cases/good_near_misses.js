const fs = require("node:fs");
const https = require("node:https");
const tls = require("node:tls");

const agent = new https.Agent({ ca: fs.readFileSync("company.pem") });
const strict = { rejectUnauthorized: true };
const flexible = { rejectUnauthorized: process.env.NODE_ENV === "production" };
const given = (options) => ({ rejectUnauthorized: options.strict });

// asks for a certificate, and the application looks at it
https.createServer({ requestCert: true, rejectUnauthorized: false }, (req, res) => {
  res.end(String(req.socket.authorized));
});

tls.connect({ host: "a", checkServerIdentity: (host, cert) => tls.checkServerIdentity("b", cert) });
process.env.NODE_TLS_REJECT_UNAUTHORIZED = "1";
https.get({ host: "localhost", port: 8443, rejectUnauthorized: false });

if (process.env.NODE_ENV !== "production") {
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = "0";
}

app.on("certificate-error", (event, contents, url, error, certificate, callback) => {
  if (certificate.fingerprint === PINNED) {
    callback(true);
  }
});

module.exports = { agent, strict, flexible, given };
