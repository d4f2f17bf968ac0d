const MAIL = /^([a-zA-Z0-9]+)+@example\.com$/; // expect: javascript/regex-catastrophic

export function isWord(text: string): boolean {
  return text.match(/^(\w+)*$/) !== null; // expect: javascript/regex-catastrophic
}

export function trim(text: string): string {
  return text.replace(/(?:\s*)+$/, ""); // expect: javascript/regex-catastrophic
}

export const numbers = new RegExp("^(\\d+)+$"); // expect: javascript/regex-catastrophic

export function isMail(text: string): boolean {
  return MAIL.test(text);
}

export const rules = {
  code: /^(.*)*x$/, // expect: javascript/regex-catastrophic
};
