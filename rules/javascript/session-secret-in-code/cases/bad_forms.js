const cookieParser = require("cookie-parser");
const cookieSession = require("cookie-session");
const session = require("express-session");
const Koa = require("koa");
const NextAuth = require("next-auth");

const PHRASE = "tulips";
const app = new Koa();

app.keys = ["tulips"]; // expect: javascript/session-secret-in-code

module.exports = [
  cookieParser("tulips"), // expect: javascript/session-secret-in-code
  cookieSession({ name: "s", keys: ["tulips"] }), // expect: javascript/session-secret-in-code
  session({ secret: process.env.SESSION_SECRET || "tulips", resave: false }), // expect: javascript/session-secret-in-code
  session({ secret: PHRASE, resave: false }), // expect: javascript/session-secret-in-code
  NextAuth({ providers: [], secret: "tulips" }), // expect: javascript/session-secret-in-code
];
