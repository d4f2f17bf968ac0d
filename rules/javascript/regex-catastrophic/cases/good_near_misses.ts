export const slug = /^[a-z]+(-[a-z]+)*$/;
export const version = /^(\d+\.)+\d+$/;
export const words = /^(?:\w+\s?)$/;
export const optional = /^(\d+)?$/;
export const twice = /^(\d+){2}$/;
export const escaped = /\(\w+\)+x/;
export const sum = "(a+)+ is slow";

export function trim(text: string): string {
  return text.replace(/\s+$/, "").replace(/(a+)b/, "$1");
}
