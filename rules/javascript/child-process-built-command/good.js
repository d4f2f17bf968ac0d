const { execFile } = require("child_process");
const express = require("express");

const app = express();

app.get("/history/:file", (req, res) => {
  execFile("git", ["log", "--oneline", "--", req.params.file], { cwd: "docs" }, (error, stdout) => {
    if (error) return res.sendStatus(404);
    res.type("text/plain").send(stdout);
  });
});

app.listen(3000);
