const fs = require("node:fs");
const https = require("node:https");
const app = require("./app");

const options = {
  key: fs.readFileSync("server.key"),
  cert: fs.readFileSync("server.crt"),
  minVersion: "TLSv1.2",
};

https.createServer(options, app).listen(443);
