const express = require("express");
const vm = require("node:vm");
const fs = require("node:fs");

const app = express();
const SNIPPETS = { double: "x * 2", half: "x / 2" };

app.get("/calc", (req, res) => {
  // input picks one of our own constants
  const f = new Function("x", "return " + SNIPPETS[req.query.op]);
  // a number cannot be code
  const y = eval("f(" + Number(req.query.x) + ")");
  // a function that is handed over, not a string
  setTimeout(() => console.log(req.query.op), 100);
  setTimeout(function () { res.json({ y }); }, 100);
  // the text goes in as a value, not as code
  vm.runInNewContext("name.toUpperCase()", { name: req.query.name });
  // eval, but of a method with the same name on something else
  const model = loadModel();
  model.evaluate(req.body.rows);
});

// our own file, on our own disk
const config = vm.runInNewContext(fs.readFileSync("./settings.js", "utf8"), {});

// the delay is input, the code is not
setTimeout("tick()", Number(process.argv[2]));
setInterval(tick, process.argv[2]);

// JSON is data
const state = JSON.parse(decodeURIComponent(location.hash.slice(1)));
const label = eval("(" + JSON.stringify(location.search) + ")");
