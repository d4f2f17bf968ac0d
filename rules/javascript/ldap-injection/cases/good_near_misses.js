const ldap = require("ldapjs");
const ldapEscape = require("ldap-escape");
const config = require("./config");

const client = ldap.createClient({ url: "ldaps://ldap.example.com" });

async function find(name, text) {
  client.search(config.base, { filter: "(objectClass=person)" }, () => {});
  client.search(config.base, { filter: ldapEscape.filter`(uid=${name})` }, () => {});
  client.search(config.base, { filter: `(uid=${escapeFilter(name)})` }, () => {});
  client.search(config.base, { filter: `(uidNumber=${Number(name)})` }, () => {});
  client.bind(config.bindDn, config.password, () => {});
  text.search(name);
  handler.bind(this, name);
}

module.exports = find;
