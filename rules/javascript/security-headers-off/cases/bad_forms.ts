import fastifyHelmet from "@fastify/helmet";
import helmet from "helmet";

export const a = helmet({ frameguard: false }); // expect: javascript/security-headers-off
export const b = helmet({ hsts: false, noSniff: true }); // expect: javascript/security-headers-off
export const c = helmet.contentSecurityPolicy({ directives: { scriptSrc: ["'self'", "'unsafe-inline'"] } }); // expect: javascript/security-headers-off
export const d = (app: any) => app.register(fastifyHelmet, { contentSecurityPolicy: false }); // expect: javascript/security-headers-off
