const isObject = (value) => value && typeof value === "object";

const extend = (a, b) => {
  Object.keys(b).forEach((key) => {
    if (isObject(b[key])) {
      if (!a[key]) a[key] = {};
      extend(a[key], b[key]); // expect: javascript/deep-merge-of-any-key
    } else {
      a[key] = b[key];
    }
  });
  return a;
};

// asking the source says nothing: the key is its own
function deepCopy(to, from) {
  for (var name in from) {
    if (from.hasOwnProperty(name)) {
      if (typeof to[name] === "object") {
        to[name] = deepCopy(to[name], from[name]); // expect: javascript/deep-merge-of-any-key
      } else {
        to[name] = from[name];
      }
    }
  }
  return to;
}

class Config {
  merge(into, more) {
    for (const key of Object.keys(more)) {
      if (isObject(more[key])) this.merge(into[key], more[key]); // expect: javascript/deep-merge-of-any-key
      else into[key] = more[key];
    }
  }
}

module.exports = { extend, deepCopy, Config };
