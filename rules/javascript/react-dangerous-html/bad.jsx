import { useEffect, useState } from "react";
import { api } from "./api";

export function Article({ id }) {
  const [article, setArticle] = useState(null);
  useEffect(() => {
    api.article(id).then(setArticle);
  }, [id]);

  if (!article) return <p>Loading</p>;
  return (
    <main>
      <h1>{article.title}</h1>
      <section
        dangerouslySetInnerHTML={{ __html: article.body }} // expect: javascript/react-dangerous-html
      />
    </main>
  );
}
