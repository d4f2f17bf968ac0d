import cookieSession from "cookie-session";
import session from "express-session";
import { cookies } from "next/headers";

export const a = session({ secret: process.env.S!, cookie: { secure: false } }); // expect: javascript/cookie-without-flags
export const b = session({ secret: process.env.S!, cookie: { httpOnly: false, secure: true } }); // expect: javascript/cookie-without-flags
export const c = cookieSession({ keys: [process.env.S!], httpOnly: false }); // expect: javascript/cookie-without-flags

export async function forms(res: any, reply: any, id: string) {
  res.cookie("sessionId", id); // expect: javascript/cookie-without-flags
  res.cookie("auth_token", id, { maxAge: 3600 }); // expect: javascript/cookie-without-flags
  reply.setCookie("sid", id, { path: "/" }); // expect: javascript/cookie-without-flags
  cookies().set("token", id); // expect: javascript/cookie-without-flags
  (await cookies()).set("session", id, { maxAge: 60 }); // expect: javascript/cookie-without-flags
  res.setHeader("Set-Cookie", `session=${id}; Path=/`); // expect: javascript/cookie-without-flags
  res.cookie("refreshToken", id, { httpOnly: true, secure: false }); // expect: javascript/cookie-without-flags
}
