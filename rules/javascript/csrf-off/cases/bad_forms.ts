import { provideHttpClient, withNoXsrfProtection } from "@angular/common/http";
import { betterAuth } from "better-auth";
import csurf from "csurf";
import lusca from "lusca";

export const a = lusca({ csrf: false, xframe: "SAMEORIGIN" }); // expect: javascript/csrf-off
export const b = { kit: { csrf: { checkOrigin: false } } }; // expect: javascript/csrf-off
export const c = betterAuth({ advanced: { disableCSRFCheck: true } }); // expect: javascript/csrf-off
export const d = csurf({ cookie: true, ignoreMethods: ["GET", "POST"] }); // expect: javascript/csrf-off
export const e = provideHttpClient(withNoXsrfProtection()); // expect: javascript/csrf-off
