const { exec } = require("child_process");
const express = require("express");

const app = express();

app.get("/history/:file", (req, res) => {
  exec(`git log --oneline -- ${req.params.file}`, { cwd: "docs" }, (error, stdout) => { // expect: javascript/child-process-built-command
    if (error) return res.sendStatus(404);
    res.type("text/plain").send(stdout);
  });
});

app.listen(3000);
