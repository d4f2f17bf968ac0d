const { UnsecuredJWT } = require("jose");

async function currentUser(req) {
  const token = req.cookies.token;
  const { payload } = UnsecuredJWT.decode(token); // expect: javascript/jwt-none-algorithm
  return payload.sub;
}

module.exports = { currentUser };
