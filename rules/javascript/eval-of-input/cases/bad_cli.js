#!/usr/bin/env node
const rows = require("./rows.json");

const [, , filter] = process.argv;
console.log(rows.filter((row) => eval(filter))); // expect: javascript/eval-of-input
