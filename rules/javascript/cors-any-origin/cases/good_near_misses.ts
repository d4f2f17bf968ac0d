import cors from "cors";

export const a = cors({ origin: ["https://portal.example.com"] });
export const b = cors({ origin: process.env.ORIGIN });

export function start(app: any, res: any) {
  app.enableCors({ origin: "https://portal.example.com" });
  res.setHeader("Access-Control-Allow-Origin", "https://portal.example.com");
  res.setHeader("Access-Control-Allow-Methods", "*");
}
