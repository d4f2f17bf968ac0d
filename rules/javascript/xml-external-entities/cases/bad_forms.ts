import * as libxml from "libxmljs2";
import { parseXml, parseXmlAsync } from "libxmljs";

export async function read(text: string) {
  const one = libxml.parseXmlString(text, { noent: true, noblanks: true }); // expect: javascript/xml-external-entities
  const two = parseXml(text, { replaceEntities: true }); // expect: javascript/xml-external-entities
  const three = await parseXmlAsync(text, { dtdload: true }); // expect: javascript/xml-external-entities
  const options = { noent: true }; // expect: javascript/xml-external-entities
  const four = libxml.parseXml(text, options);
  return [one, two, three, four];
}
