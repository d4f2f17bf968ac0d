import csurf from "csurf";
import lusca from "lusca";

export const a = lusca({ csrf: true, xframe: "SAMEORIGIN" });
export const b = { kit: { csrf: { checkOrigin: true } } };
export const c = csurf({ cookie: true, ignoreMethods: ["GET", "HEAD", "OPTIONS"] });
export const d = { csrf: process.env.CSRF, csrfToken: false, csrfHeader: "x-csrf" };
export const e = (csrf: boolean) => lusca({ csrf });
