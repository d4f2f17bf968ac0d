import React from "react";
import { useSearchParams } from "react-router-dom";
import { safeUrl } from "./urls";

const HOME = "https://example.com/";

export function Links({ user, doc }: { user: { website: string; id: string }; doc: { url: string } }) {
  const [params] = useSearchParams();
  const term = params.get("q") ?? "";
  const page = params.get("page") ?? "";
  const target = /^https?:\/\//.test(page) ? page : HOME;
  return (
    <nav>
      <a href={HOME}>Home</a>
      <a href={doc.url}>Document</a>
      <a href={"/search?q=" + term}>Again</a>
      <a href={`/search?q=${encodeURIComponent(term)}`}>Again</a>
      <a href={`mailto:${term}`}>Mail</a>
      <a href={safeUrl(page)}>Page</a>
      <a href={target}>Page</a>
      <a href={`/users/${user.id}`}>Profile</a>
      <a href={user.website.startsWith("https://") ? user.website : undefined}>Website</a>
      <img alt="" src={page} />
      <p title={page}>{page}</p>
    </nav>
  );
}
