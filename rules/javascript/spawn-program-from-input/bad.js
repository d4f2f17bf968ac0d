const { spawn } = require("node:child_process");
const express = require("express");

const app = express();

app.post("/convert", express.json(), (req, res) => {
  const { tool, id } = req.body;
  const job = spawn(tool, [`${Number(id)}.png`, "out.webp"]); // expect: javascript/spawn-program-from-input
  job.on("close", (code) => res.json({ code }));
});

app.listen(3000);
