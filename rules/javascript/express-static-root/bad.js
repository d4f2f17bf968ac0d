const express = require("express");
const { placeOrder } = require("./orders");

const app = express();

app.use(express.static(__dirname)); // expect: javascript/express-static-root

app.post("/orders", express.json(), async (req, res) => {
  res.json(await placeOrder(req.body));
});

app.listen(process.env.PORT);
