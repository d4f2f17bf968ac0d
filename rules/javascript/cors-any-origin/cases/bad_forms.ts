import { NestFactory } from "@nestjs/core";
import cors from "cors";

export const a = cors({ origin: "*", methods: ["GET"] }); // expect: javascript/cors-any-origin

export async function start(module: unknown, res: { setHeader(name: string, value: string): void }) {
  const app = await NestFactory.create(module);
  app.enableCors(); // expect: javascript/cors-any-origin
  res.setHeader("Access-Control-Allow-Origin", "*"); // expect: javascript/cors-any-origin
}
