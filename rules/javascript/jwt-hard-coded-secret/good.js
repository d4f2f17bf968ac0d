const jwt = require("jsonwebtoken");

function logIn(user, res) {
  const token = jwt.sign({ sub: user.id, role: user.role }, process.env.JWT_KEY, { expiresIn: "1h" });
  res.cookie("token", token, { httpOnly: true, secure: true, sameSite: "lax" });
  res.redirect("/");
}

module.exports = { logIn };
