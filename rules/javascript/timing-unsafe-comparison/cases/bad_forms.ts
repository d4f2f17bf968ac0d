import crypto from "node:crypto";
import type { Request } from "express";

export function github(req: Request, raw: string) {
  const digest = "sha256=" + crypto.createHmac("sha256", process.env.HOOK!).update(raw).digest("hex");
  return digest === req.get("x-hub-signature-256"); // expect: javascript/timing-unsafe-comparison
}

export function slack(req: Request, raw: string) {
  const mine = `v0=${crypto.createHmac("sha256", process.env.HOOK!).update(raw).digest("hex")}`;
  if (req.headers["x-slack-signature"] !== mine) throw new Error("not from Slack"); // expect: javascript/timing-unsafe-comparison
}

export function inSteps(text: string, given: string) {
  const hmac = crypto.createHmac("sha256", process.env.HOOK!);
  hmac.update(text);
  const own = hmac.digest("hex");
  return given == own; // expect: javascript/timing-unsafe-comparison
}

export function apiKey(req: Request) {
  return req.headers["x-api-key"] === process.env.API_KEY; // expect: javascript/timing-unsafe-comparison
}
