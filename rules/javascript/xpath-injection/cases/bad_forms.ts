import xpath, { select } from "xpath";
import libxmljs from "libxmljs";

export function login(doc: Document, name: string, password: string) {
  const query = "//user[name='" + name + "' and password='" + password + "']";
  return xpath.select1(query, doc); // expect: javascript/xpath-injection
}

export function mail(doc: Document, id: string) {
  return select(`//user[@id="${id}"]`, doc); // expect: javascript/xpath-injection
}

export function GET(request: Request) {
  const q = new URL(request.url).searchParams.get("q");
  const doc = libxmljs.parseXml("<a/>");
  return Response.json(doc.find("//item[title='" + q + "']")); // expect: javascript/xpath-injection
}
