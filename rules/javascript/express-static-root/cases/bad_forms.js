const express = require("express");
const path = require("node:path");
const serveIndex = require("serve-index");

const app = express();

app.use(express.static(".")); // expect: javascript/express-static-root
app.use("/files", express.static("/")); // expect: javascript/express-static-root
app.use(express.static(path.join(__dirname, ".."))); // expect: javascript/express-static-root
app.use(express.static(process.cwd())); // expect: javascript/express-static-root
app.use(express.static(path.resolve("./"))); // expect: javascript/express-static-root
app.use("/list", serveIndex("./")); // expect: javascript/express-static-root
app.use(express.static("public", { dotfiles: "allow" })); // expect: javascript/express-static-root
