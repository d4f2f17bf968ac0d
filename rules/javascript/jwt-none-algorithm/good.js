const jwt = require("jsonwebtoken");

const KEY = process.env.JWT_KEY;

function currentUser(req) {
  const token = req.cookies.token;
  const claims = jwt.verify(token, KEY, { algorithms: ["HS256"] });
  return claims.sub;
}

module.exports = { currentUser };
