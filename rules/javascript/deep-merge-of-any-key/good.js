function isObject(value) {
  return value !== null && typeof value === "object";
}

function merge(target, source) {
  for (const key in source) {
    if (["__proto__", "constructor", "prototype"].includes(key)) continue;
    if (isObject(target[key]) && isObject(source[key])) {
      merge(target[key], source[key]);
    } else {
      target[key] = source[key];
    }
  }
  return target;
}

module.exports = merge;
