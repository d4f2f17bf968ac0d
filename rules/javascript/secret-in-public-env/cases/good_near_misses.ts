export const a = process.env.OPENAI_API_KEY;
export const b = process.env.NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY;
export const c = process.env.NEXT_PUBLIC_SUPABASE_ANON_KEY;
export const d = process.env.REACT_APP_API_URL;
export const e = process.env["VITE_RECAPTCHA_SITE_KEY"];
export const f = process.env.NEXT_PUBLIC_PASSWORD_RESET_URL;
