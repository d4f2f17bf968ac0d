import fs from "node:fs";
import v8 from "node:v8";
import yaml from "js-yaml";
import { unserialize } from "node-serialize";
import * as s2js from "serialize-to-js";
import Cryo from "cryo";
import funcster from "funcster";
import { unsafe } from "js-yaml-js-types";

export function read(text: string) {
  const one = unserialize(text); // expect: javascript/unsafe-deserialisation
  const two = s2js.deserialize(text); // expect: javascript/unsafe-deserialisation
  const three = Cryo.parse(text); // expect: javascript/unsafe-deserialisation
  const four = funcster.deepDeserialize(JSON.parse(text)); // expect: javascript/unsafe-deserialisation
  const five = yaml.load(text, { schema: yaml.DEFAULT_FULL_SCHEMA }); // expect: javascript/unsafe-deserialisation
  const schema = yaml.DEFAULT_SCHEMA.extend(unsafe);
  const six = yaml.load(fs.readFileSync(text, "utf8"), { schema }); // expect: javascript/unsafe-deserialisation
  const seven = yaml.load(text, { schema: yaml.DEFAULT_SCHEMA.extend(unsafe) }); // expect: javascript/unsafe-deserialisation
  return [one, two, three, four, five, six, seven];
}

export async function POST(request: Request) {
  const state = v8.deserialize(Buffer.from(await request.text(), "base64")); // expect: javascript/unsafe-deserialisation
  return Response.json(state);
}
