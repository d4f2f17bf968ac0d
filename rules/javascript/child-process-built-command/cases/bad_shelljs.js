const shell = require("shelljs");

function checkout(branch) {
  shell.exec("git checkout " + branch, { silent: true }); // expect: javascript/child-process-built-command
}

module.exports = checkout;
