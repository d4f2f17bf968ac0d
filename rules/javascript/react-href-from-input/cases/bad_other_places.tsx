import React from "react";
import Link from "next/link";
import { useRouter } from "next/router";

export function Frame() {
  const target = new URLSearchParams(window.location.search).get("page") ?? "";
  return <iframe title="page" src={target} />; // expect: javascript/react-href-from-input
}

export function Back() {
  const router = useRouter();
  const back = router.query.back as string;
  return <Link href={back}>Back</Link>; // expect: javascript/react-href-from-input
}

export const Profile = ({ user }: { user: { name: string; website: string } }) => {
  return <a href={user.website}>{user.name}</a>; // expect: javascript/react-href-from-input
};

export class Author extends React.Component<{ author: { homepage: string } }> {
  render() {
    return React.createElement("a", { href: this.props.author.homepage }, "Home"); // expect: javascript/react-href-from-input
  }
}

export function Given({ userUrl }) {
  return <a className="given" href={userUrl}>your page</a>; // expect: javascript/react-href-from-input
}
