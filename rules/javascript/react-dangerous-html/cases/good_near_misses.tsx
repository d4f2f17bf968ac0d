import DOMPurify from "dompurify";
import Script from "next/script";
import React, { useMemo } from "react";
import sanitizeHtml from "sanitize-html";
import { useSearchParams } from "react-router-dom";
import notice from "./notice.html";

const NOTICE = "<b>Closed</b> on Mondays";
const hint = "<i>Press enter</i>";
const LABELS: Record<string, string> = { de: "<b>Hallo</b>", en: "<b>Hello</b>" };

export function Search({ text, lang, css, order }: { text: string; lang: string; css: string; order: object }) {
  const [params] = useSearchParams();
  const html = DOMPurify.sanitize(params.get("q") ?? "");
  const body = useMemo(() => sanitizeHtml(text), [text]);
  return (
    <main>
      <h1>Results for {params.get("q")}</h1>
      <p dangerouslySetInnerHTML={{ __html: NOTICE }} />
      <p dangerouslySetInnerHTML={{ __html: hint }} />
      <p dangerouslySetInnerHTML={{ __html: notice }} />
      <p dangerouslySetInnerHTML={{ __html: LABELS[lang] }} />
      <p dangerouslySetInnerHTML={{ __html: html }} />
      <p dangerouslySetInnerHTML={{ __html: body }} />
      <p dangerouslySetInnerHTML={{ __html: sanitizeHtml(text) }} />
      <p dangerouslySetInnerHTML={{ __html: params.has("dark") ? "<i>moon</i>" : "<i>sun</i>" }} />
      <style dangerouslySetInnerHTML={{ __html: css }} />
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: JSON.stringify(order) }} />
      <Script id="start" dangerouslySetInnerHTML={{ __html: `start(${lang.length})` }} />
    </main>
  );
}
