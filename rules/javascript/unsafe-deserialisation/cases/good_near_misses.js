const fs = require("fs");
const v8 = require("v8");
const yaml = require("js-yaml");
const serialize = require("serialize-javascript");
const { serialize: save, unserialize } = require("php-serialize");

function read(text) {
  JSON.parse(text);
  yaml.load(text);
  yaml.load(text, { schema: yaml.JSON_SCHEMA });
  yaml.load(text, { schema: yaml.FAILSAFE_SCHEMA });
  unserialize(text);
  save(text);
  serialize(text);
  // a copy of our own
  return v8.deserialize(v8.serialize({ text }));
}

function cache() {
  return v8.deserialize(fs.readFileSync("cache.bin"));
}

module.exports = { read, cache };
