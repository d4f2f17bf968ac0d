const express = require("express");
const axios = require("axios");

const app = express();

app.get("/avatar", async (req, res) => {
  const source = req.query.source;
  const image = await axios.get(source, { responseType: "stream" }); // expect: javascript/ssrf
  res.type("image/png");
  image.data.pipe(res);
});

app.listen(3000);
