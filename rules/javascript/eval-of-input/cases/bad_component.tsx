import React from "react";

export function Plot() {
  const params = new URLSearchParams(window.location.search);
  const expression = params.get("f") ?? "x";
  const f = new Function("x", `return ${expression}`); // expect: javascript/eval-of-input
  return <svg>{[1, 2, 3].map((x) => <circle key={x} cx={x} cy={f(x)} r={2} />)}</svg>;
}
