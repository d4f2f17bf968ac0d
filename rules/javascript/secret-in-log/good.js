const { checkLogin } = require("./accounts");
const logger = require("./logger");

async function logIn(req, res) {
  const { name, password } = req.body;
  const user = await checkLogin(name, password);
  if (!user) {
    logger.warn(`Login failed for ${name}`);
    return res.sendStatus(401);
  }
  req.session.user = user.id;
  res.sendStatus(204);
}

module.exports = { logIn };
