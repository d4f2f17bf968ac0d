import * as cp from "node:child_process";
import { execFile, execFileSync, fork } from "node:child_process";
import { Request, Response } from "express";

export function run(req: Request, res: Response) {
  cp.spawn(req.query.program as string, ["--version"]); // expect: javascript/spawn-program-from-input
  execFile("tools/" + req.params.tool, () => res.end()); // expect: javascript/spawn-program-from-input
  fork(`./jobs/${req.body.job}`); // expect: javascript/spawn-program-from-input
}

export function clone(req: Request, res: Response) {
  const url = req.body.url;
  execFileSync("git", ["clone", url, "work"]); // expect: javascript/spawn-program-from-input
  cp.spawn("curl", [req.body.url, "-o", "page.html"]); // expect: javascript/spawn-program-from-input
  res.end();
}
