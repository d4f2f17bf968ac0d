import express from "express";
import Fastify from "fastify";

const app = express();
app.set("trust proxy", "loopback");
app.set("trust proxy", ["10.0.0.0/8"]);
app.set("trust proxy", false);
app.disable("trust proxy");

export const server = Fastify({ trustProxy: "127.0.0.1" });
export const other = { trustProxy: true };
export default app;
