import session from "express-session";
import { cookies } from "next/headers";

const strict = { httpOnly: true, secure: true, sameSite: "lax" as const };
export const a = session({ secret: process.env.S!, cookie: { secure: process.env.NODE_ENV === "production" } });

export async function forms(res: any, reply: any, id: string, map: Map<string, string>) {
  res.cookie("session", id, strict);
  res.cookie("session", id, { ...strict, maxAge: 60 });
  res.cookie("session", id, { httpOnly: true, secure: true });
  res.cookie("theme", "dark", { httpOnly: false });
  res.cookie("csrfToken", id, { httpOnly: false, secure: true });
  res.cookie("lang", "de");
  res.set("Authorization", id);
  (await cookies()).set("session", id, { httpOnly: true, secure: true, path: "/" });
  res.setHeader("Set-Cookie", `session=${id}; HttpOnly; Secure; SameSite=Lax`);
  map.set("token", id);
  reply.clearCookie("session");
}
