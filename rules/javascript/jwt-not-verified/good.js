const jwt = require("jsonwebtoken");
const users = require("./users");

async function authenticate(req, res, next) {
  const token = (req.headers.authorization || "").replace("Bearer ", "");
  try {
    const claims = jwt.verify(token, process.env.JWT_KEY, { algorithms: ["HS256"] });
    req.user = await users.byId(claims.sub);
    next();
  } catch (error) {
    res.sendStatus(401);
  }
}

module.exports = { authenticate };
