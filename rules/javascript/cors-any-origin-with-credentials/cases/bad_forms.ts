import cors from "cors";
import type { Request, Response } from "express";
import { Server } from "socket.io";

export const a = cors({ credentials: true, methods: ["GET"], origin: true }); // expect: javascript/cors-any-origin-with-credentials
export const b = cors({ origin: (origin, done) => done(null, true), credentials: true }); // expect: javascript/cors-any-origin-with-credentials
export const c = new Server(3000, { cors: { origin: "*", credentials: true } }); // expect: javascript/cors-any-origin-with-credentials

export function byHand(req: Request, res: Response, next: () => void) {
  res.setHeader("Access-Control-Allow-Origin", req.headers.origin ?? "*"); // expect: javascript/cors-any-origin-with-credentials
  res.setHeader("Access-Control-Allow-Credentials", "true");
  next();
}

export function inTheOtherOrder(req: Request, res: Response) {
  res.header("Access-Control-Allow-Credentials", "true");
  res.header("Access-Control-Allow-Origin", req.get("Origin")); // expect: javascript/cors-any-origin-with-credentials
  res.end();
}
