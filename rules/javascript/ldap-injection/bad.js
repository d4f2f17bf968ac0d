const express = require("express");
const ldap = require("ldapjs");

const app = express();
const client = ldap.createClient({ url: "ldaps://ldap.example.com" });

app.get("/people", (req, res) => {
  const filter = `(uid=${req.query.uid})`;
  client.search("ou=people,dc=example,dc=com", { filter, scope: "sub" }, (error, found) => { // expect: javascript/ldap-injection
    found.on("searchEntry", (entry) => res.write(entry.toString()));
    found.on("end", () => res.end());
  });
});
