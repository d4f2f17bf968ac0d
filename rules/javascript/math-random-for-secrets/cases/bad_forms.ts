import crypto from "node:crypto";

const LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

export function generatePassword(length = 12): string {
  let result = "";
  for (let i = 0; i < length; i++) {
    result += LETTERS[Math.floor(Math.random() * LETTERS.length)]; // expect: javascript/math-random-for-secrets
  }
  return result;
}

export const makeToken = () => Math.random().toString(36) + Date.now(); // expect: javascript/math-random-for-secrets

export class Session {
  sessionId = "";
  otp = 0;

  start() {
    this.sessionId = "s" + Math.random(); // expect: javascript/math-random-for-secrets
    this.otp = Math.floor(100000 + Math.random() * 900000); // expect: javascript/math-random-for-secrets
    const user = { name: "new", apiKey: `k_${Math.random().toString(16)}` }; // expect: javascript/math-random-for-secrets
    return user;
  }

  private createVerificationCode() {
    return String(Math.floor(Math.random() * 1e6)).padStart(6, "0"); // expect: javascript/math-random-for-secrets
  }

  code = () => this.createVerificationCode();
}

export function salted() {
  const salt = crypto.pseudoRandomBytes(16); // expect: javascript/math-random-for-secrets
  return salt;
}
