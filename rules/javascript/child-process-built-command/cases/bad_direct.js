const express = require("express");
const cp = require("child_process");
const { exec, execSync, spawn } = require("child_process");

const app = express();

// the whole command
app.post("/run", (req, res) => {
  exec(req.body.command, (error, stdout) => res.json({ stdout })); // expect: javascript/child-process-built-command
});

app.get("/tool", ({ query }, res) => {
  const tool = query.tool;
  const out = cp.execSync(tool); // expect: javascript/child-process-built-command
  spawn(query.tool, { shell: true }); // expect: javascript/child-process-built-command
  res.send({ out: String(out) });
});

const [, , script] = process.argv;
execSync(script); // expect: javascript/child-process-built-command

const TOOLS = { list: "ls -la", disk: "df -h" };
app.get("/safe", (req, res) => {
  exec(TOOLS[req.query.tool], (error, stdout) => res.json({ stdout }));
});
