const jwt = require("jsonwebtoken");
const users = require("./users");

async function authenticate(req, res, next) {
  const token = (req.headers.authorization || "").replace("Bearer ", "");
  try {
    const claims = jwt.decode(token); // expect: javascript/jwt-not-verified
    req.user = await users.byId(claims.sub);
    next();
  } catch (error) {
    res.sendStatus(401);
  }
}

module.exports = { authenticate };
