const cp = require("child_process");
const path = require("path");
const { exec, execFile, execSync, spawn } = require("child_process");
const { quote } = require("shell-quote");

const isWindows = process.platform === "win32";
const LIST = "ls -la";
const lister = isWindows ? "dir" : "ls";
const worker = path.join(__dirname, "worker.js");

// constants, however they are written
exec("git status --short", console.log);
execSync(LIST + " docs");
execSync(`${LIST} docs`);
execSync(`${lister} docs`);
execSync(isWindows ? "where node" : "which node");

// the place of the program itself
execSync(`node ${worker} --once`);
execSync("node " + path.join(__dirname, "build.js") + " --once");
execSync(`kill -USR1 ${process.pid}`);

// no shell in between
function show(file, port) {
  execFile("git", ["show", `HEAD:${file}`], console.log);
  spawn("less", ["+" + Number(port), file], { stdio: "inherit" });
  spawn(path.join("bin", file), []);
  spawn(`${file}.exe`, [], { shell: false });
}

// a number, and text that a library quoted
function stop(port, name) {
  exec(`fuser -k ${Number(port)}/tcp`);
  exec("docker stop " + quote([name]));
}

// our own list
for (const folder of ["dist", "coverage"]) {
  cp.execSync(`rm -rf ${folder}`);
}

// another exec: regular expressions and databases
function find(text, term, db) {
  const parts = new RegExp(`^${term}`).exec(`${text} `);
  db.exec(`-- ${parts.length}`);
  return /x/.exec(text + term);
}

module.exports = { show, stop, find };
