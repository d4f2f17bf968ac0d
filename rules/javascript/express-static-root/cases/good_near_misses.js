const express = require("express");
const path = require("node:path");

const app = express();

app.use(express.static("public"));
app.use(express.static(path.join(__dirname, "public")));
app.use(express.static(path.resolve(__dirname, "../client/dist")));
app.use(express.static(`${__dirname}/public`));
app.use(express.static(process.env.PUBLIC));
app.use("/.well-known", express.static(".well-known", { dotfiles: "allow" }));
app.use(other.static(__dirname));
