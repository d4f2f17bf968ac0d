export const a = process.env.REACT_APP_OPENAI_API_KEY; // expect: javascript/secret-in-public-env
export const b = (import.meta as any).env && import.meta.env.VITE_SUPABASE_SERVICE_ROLE_KEY; // expect: javascript/secret-in-public-env
export const c = process.env["EXPO_PUBLIC_CLIENT_SECRET"]; // expect: javascript/secret-in-public-env
export const d = process.env.NEXT_PUBLIC_DATABASE_URL; // expect: javascript/secret-in-public-env
