const cookieParser = require("cookie-parser");
const cookieSession = require("cookie-session");
const session = require("express-session");
const Koa = require("koa");

const SECRET = process.env.SESSION_SECRET;
const app = new Koa();

app.keys = [process.env.KEY_NEW, process.env.KEY_OLD];

module.exports = (config) => [
  cookieParser(),
  cookieParser(SECRET),
  cookieSession({ name: "s", keys: config.keys }),
  session({ secret: SECRET, resave: false }),
  session({ secret: config.get("session.secret"), resave: false }),
  form({ secret: "label of a field" }),
];
