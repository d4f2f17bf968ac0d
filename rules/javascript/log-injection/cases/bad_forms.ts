import { Request, Response } from "express";
import { logger } from "./logger";

export function search(req: Request, res: Response) {
  const q = req.query.q;
  logger.info("search for " + q); // expect: javascript/log-injection
  logger.warn(`no results for ${String(q)}`); // expect: javascript/log-injection
  const line = "from " + req.body.name + " at " + Date.now();
  console.error(line); // expect: javascript/log-injection
  res.json([]);
}
