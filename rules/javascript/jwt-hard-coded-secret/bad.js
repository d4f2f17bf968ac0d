const jwt = require("jsonwebtoken");

function logIn(user, res) {
  const token = jwt.sign({ sub: user.id, role: user.role }, "shhhhh", { expiresIn: "1h" }); // expect: javascript/jwt-hard-coded-secret
  res.cookie("token", token, { httpOnly: true, secure: true, sameSite: "lax" });
  res.redirect("/");
}

module.exports = { logIn };
