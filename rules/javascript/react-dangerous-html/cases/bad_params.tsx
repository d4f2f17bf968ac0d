import React from "react";
import { useSearchParams } from "react-router-dom";

export function Banner() {
  const [params] = useSearchParams();
  const message = params.get("message") ?? "";
  return <div className="banner" dangerouslySetInnerHTML={{ __html: message }} />; // expect: javascript/react-dangerous-html
}

export class Comment extends React.Component<{ text: string }> {
  render() {
    const html = { __html: this.props.text }; // expect: javascript/react-dangerous-html
    return <p dangerouslySetInnerHTML={html}></p>;
  }
}

export const Bio = (props: { bio: string }) =>
  React.createElement("div", { dangerouslySetInnerHTML: { __html: props.bio } }); // expect: javascript/react-dangerous-html
