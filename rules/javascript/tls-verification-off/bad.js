const https = require("node:https");
const axios = require("axios");

const agent = new https.Agent({
  keepAlive: true,
  rejectUnauthorized: false, // expect: javascript/tls-verification-off
});

async function charge(order) {
  const { data } = await axios.post("https://pay.example.com/charges", order, { httpsAgent: agent });
  return data.id;
}

module.exports = { charge };
