import React from "react";
import { useSearchParams } from "react-router-dom";

export function Banner() {
  const [params] = useSearchParams();
  const message = params.get("message") ?? "";
  return <div className="banner" dangerouslySetInnerHTML={{ __html: message }} />; // expect: javascript/inner-html-from-input
}
