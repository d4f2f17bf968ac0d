function isObject(value) {
  return value !== null && typeof value === "object";
}

function merge(target, source) {
  for (const key in source) {
    if (isObject(target[key]) && isObject(source[key])) {
      merge(target[key], source[key]); // expect: javascript/deep-merge-of-any-key
    } else {
      target[key] = source[key];
    }
  }
  return target;
}

module.exports = merge;
