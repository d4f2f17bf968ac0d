import cors from "cors";
import type { Request, Response } from "express";

const ALLOWED = ["https://shop.example.com"];

export const a = cors({ origin: ALLOWED, credentials: true });
export const d = cors({ origin: process.env.ORIGIN, credentials: true });
export const e = cors({ origin: (origin, done) => done(null, ALLOWED.includes(origin!)), credentials: true });

export function byHand(req: Request, res: Response, next: () => void) {
  if (ALLOWED.includes(req.headers.origin!)) {
    res.setHeader("Access-Control-Allow-Origin", req.headers.origin!);
    res.setHeader("Access-Control-Allow-Credentials", "true");
  }
  next();
}

export function withoutCookies(req: Request, res: Response) {
  res.setHeader("Access-Control-Allow-Origin", req.headers.origin ?? "*");
  res.end();
}
