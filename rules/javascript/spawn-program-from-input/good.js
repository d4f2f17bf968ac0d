const { spawn } = require("node:child_process");
const express = require("express");

const app = express();
const TOOLS = { webp: "cwebp", small: "pngquant" };

app.post("/convert", express.json(), (req, res) => {
  const { tool, id } = req.body;
  if (!Object.hasOwn(TOOLS, tool)) return res.sendStatus(404);
  const job = spawn(TOOLS[tool], [`${Number(id)}.png`, "out.webp"]);
  job.on("close", (code) => res.json({ code }));
});

app.listen(3000);
