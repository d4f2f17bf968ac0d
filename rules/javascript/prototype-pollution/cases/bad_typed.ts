import { NextRequest, NextResponse } from "next/server";
import _ from "lodash";

const config: Record<string, Record<string, string>> = {};

export async function POST(request: NextRequest) {
  const { section, key, value } = await request.json();
  config[section][key] = value; // expect: javascript/prototype-pollution
  const patch = await request.json();
  _.merge(config, patch); // expect: javascript/prototype-pollution
  return NextResponse.json(config);
}
