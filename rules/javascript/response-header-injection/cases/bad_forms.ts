import http from "node:http";
import { Request, Response } from "express";

export function download(req: Request, res: Response) {
  const { name } = req.query;
  res.set("Content-Disposition", `attachment; filename="${name}"`); // expect: javascript/response-header-injection
  res.status(200).header("Set-Cookie", "lang=" + req.query.lang); // expect: javascript/response-header-injection
  res.setHeader(String(req.query.header), "1"); // expect: javascript/response-header-injection
  res.end();
}

http.createServer((req, res) => {
  const type = new URL(req.url!, "http://localhost").searchParams.get("type");
  res.writeHead(200, { "Content-Type": type! }); // expect: javascript/response-header-injection
  res.end();
});
