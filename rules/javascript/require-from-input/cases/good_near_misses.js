const path = require("path");
const fs = require("fs");

// plugins of one's own folder
const plugins = fs.readdirSync("plugins").map((name) => require(path.join(__dirname, "plugins", name)));

async function load(req, name) {
  const lang = ["de", "en"].includes(req.query.lang) ? req.query.lang : "en";
  await import(`./locales/${lang}.js`);
  await import(`./jobs/${name}.js`);
  require("./views/" + path.basename(req.query.view));
  const format = req.query.format;
  if (!/^[a-z]+$/.test(format)) throw new Error("unknown format");
  require(`./formats/${format}`);
  return plugins;
}

module.exports = { load, config: require(process.argv[2] || "./config.json") };
