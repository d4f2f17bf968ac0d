import React from "react";
import DOMPurify from "dompurify";
import { useSearchParams } from "react-router-dom";

const NOTICE = "<b>Closed</b> on Mondays";

export function Search() {
  const [params] = useSearchParams();
  const html = DOMPurify.sanitize(params.get("q") ?? "");
  return (
    <main>
      <h1>Results for {params.get("q")}</h1>
      <p dangerouslySetInnerHTML={{ __html: NOTICE }} />
      <p dangerouslySetInnerHTML={{ __html: html }} />
    </main>
  );
}
