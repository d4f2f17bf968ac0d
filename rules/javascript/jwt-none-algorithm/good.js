const { jwtVerify } = require("jose");

const KEY = Buffer.from(process.env.JWT_KEY, "hex");

async function currentUser(req) {
  const token = req.cookies.token;
  const { payload } = await jwtVerify(token, KEY, { algorithms: ["HS256"] });
  return payload.sub;
}

module.exports = { currentUser };
