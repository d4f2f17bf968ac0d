import { Client } from "ldapts";
import ldap from "ldapjs";

const client = new Client({ url: "ldaps://ldap.example.com" });

export async function find(mail: string) {
  const { searchEntries } = await client.search("dc=example,dc=com", {
    scope: "sub",
    filter: "(mail=" + mail + ")", // expect: javascript/ldap-injection
  });
  return searchEntries;
}

export async function login(name: string, password: string) {
  await client.bind(`uid=${name},ou=people,dc=example,dc=com`, password); // expect: javascript/ldap-injection
}

export function parse(group: string) {
  const text = "(&(objectClass=group)(cn=" + group + "))";
  return ldap.parseFilter(text); // expect: javascript/ldap-injection
}
