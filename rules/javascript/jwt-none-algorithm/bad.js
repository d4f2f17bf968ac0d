const jwt = require("jsonwebtoken");

const KEY = process.env.JWT_KEY;

function currentUser(req) {
  const token = req.cookies.token;
  const claims = jwt.verify(token, KEY, { algorithms: ["HS256", "none"] }); // expect: javascript/jwt-none-algorithm
  return claims.sub;
}

module.exports = { currentUser };
