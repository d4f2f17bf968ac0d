const libxmljs = require("libxmljs");
const { parseString } = require("xml2js");

function read(text, done) {
  libxmljs.parseXml(text);
  libxmljs.parseXml(text, { noent: false });
  libxmljs.parseXml(text, { noblanks: true, nonet: true });
  parseString(text, { explicitArray: false }, done);
  configure({ noent: true });
}

module.exports = read;
