import CryptoJS from "crypto-js";
import crypto from "node:crypto";
import md5 from "md5";

export class Account {
  private hash = "";
  constructor(private salt: string) {}

  setPassword(password: string) {
    this.hash = crypto.createHash("sha512").update(password + this.salt).digest("hex"); // expect: javascript/password-hashed-fast
  }

  check(userPassword: string) {
    const hash = crypto.createHash("sha256");
    hash.update(userPassword); // expect: javascript/password-hashed-fast
    return hash.digest("hex") === this.hash;
  }
}

export function old(body: { passwd: string; pwd: string }, salt: string) {
  const a = md5(body.passwd); // expect: javascript/password-hashed-fast
  const b = CryptoJS.SHA256(`${salt}${body.pwd}`).toString(); // expect: javascript/password-hashed-fast
  const c = crypto.createHmac("sha256", salt).update(body.pwd).digest("hex"); // expect: javascript/password-hashed-fast
  return [a, b, c];
}

export async function inBrowser(password: string) {
  return crypto.subtle.digest("SHA-256", new TextEncoder().encode(password)); // expect: javascript/password-hashed-fast
}
