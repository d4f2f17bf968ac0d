import helmet from "helmet";

export const a = helmet();
export const b = helmet({ crossOriginEmbedderPolicy: false });
export const c = helmet({ contentSecurityPolicy: { directives: { scriptSrc: ["'self'"], styleSrc: ["'unsafe-inline'"] } } });
export const d = other({ contentSecurityPolicy: false });
declare function other(options: object): void;
