"use strict";
const cp = require("node:child_process");
const util = require("util");
const { exec: run, spawnSync, execSync } = require("child_process");

const execAsync = util.promisify(cp.exec);

// by way of a variable
function archive(folder) {
  const command = "tar czf backup.tgz " + folder;
  return cp.execSync(command); // expect: javascript/child-process-built-command
}

// quotes in the string are no fence
async function resize(image, width) {
  await execAsync(`convert "${image}" -resize ${width} out.png`); // expect: javascript/child-process-built-command
}

function ping(host, done) {
  run("ping -c 1 " + host, done); // expect: javascript/child-process-built-command
}

// spawn is safe until it gets a shell
function install(name) {
  cp.spawn(`npm install ${name}`, { shell: true, stdio: "inherit" }); // expect: javascript/child-process-built-command
  spawnSync("sh", ["-c", `npm ls ${name} | head -1`]); // expect: javascript/child-process-built-command
}

function tag(version) {
  let command = "git tag";
  command += " " + version;
  execSync(command); // expect: javascript/child-process-built-command
}

const branch = require("child_process").execSync(`git rev-parse ${process.env.REF}`); // expect: javascript/child-process-built-command

module.exports = { archive, resize, ping, install, tag, branch };
