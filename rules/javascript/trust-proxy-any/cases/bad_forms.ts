import express from "express";
import Fastify from "fastify";

const app = express();
app.enable("trust proxy"); // expect: javascript/trust-proxy-any
app.set("trust proxy", "true"); // expect: javascript/trust-proxy-any

export const server = Fastify({ logger: true, trustProxy: true }); // expect: javascript/trust-proxy-any
export default app;
