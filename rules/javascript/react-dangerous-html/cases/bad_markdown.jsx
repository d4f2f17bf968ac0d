import { marked } from "marked";

export function Note({ note, term }) {
  return (
    <>
      <div
        dangerouslySetInnerHTML={{ __html: marked.parse(note.text) }} // expect: javascript/react-dangerous-html
      />
      <div
        dangerouslySetInnerHTML={{ __html: "<b>" + term + "</b>" }} // expect: javascript/react-dangerous-html
      />
      <div
        dangerouslySetInnerHTML={{ __html: `<i>${term}</i>` }} // expect: javascript/react-dangerous-html
      />
    </>
  );
}

function createMarkup(html) {
  return { __html: html }; // expect: javascript/react-dangerous-html
}

export const Raw = ({ html }) => <div dangerouslySetInnerHTML={createMarkup(html)} />;
