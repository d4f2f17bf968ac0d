const { spawn, execFile, fork } = require("child_process");

const TOOLS = { small: "pngquant" };

function run(req, res) {
  spawn(TOOLS[req.query.tool], []);
  execFile("git", ["clone", "--", req.body.url, "work"]);
  execFile("git", ["log", "--author=" + req.query.author]);
  execFile("git", ["log", `--author=${req.query.author}`]);
  execFile("git", ["show", "-n", Number(req.query.n)]);
  execFile("cwebp", [req.query.name]);
  const name = req.query.name;
  if (name.startsWith("-")) return res.sendStatus(400);
  execFile("git", ["show", name]);
  fork("./worker.js", [req.query.name]);
  return res.end();
}

module.exports = { run, tool: spawn(process.argv[2]) };
