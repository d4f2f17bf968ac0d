const isObject = (value) => value && typeof value === "object";

function guarded(target, source) {
  for (const key of Object.keys(source)) {
    if (key === "__proto__") continue;
    if (isObject(source[key])) guarded(target[key], source[key]);
    else target[key] = source[key];
  }
}

function named(target, source) {
  for (const key in source) {
    if (isUnsafeKey(key)) continue;
    if (isObject(source[key])) named(target[key], source[key]);
    else target[key] = source[key];
  }
}

// one level
function shallow(target, source) {
  for (const key in source) target[key] = source[key];
}

// reads, and writes nothing by that key
function equal(a, b) {
  return a === b || (a.length === b.length && equal(a[0], b[0]));
}

function walk(node) {
  for (const key in node) walk(node[key]);
}

module.exports = { guarded, named, shallow, equal, walk };
