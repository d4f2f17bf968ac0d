import crypto from "node:crypto";

const resetToken = crypto.randomBytes(32).toString("hex");
const sessionId = crypto.randomUUID();
const otp = crypto.randomInt(100000, 1000000);
const color = Math.floor(Math.random() * 0xffffff);
const id = Math.random().toString(36).slice(2);
const key = `row-${Math.random()}`;
const tokenCount = Math.floor(Math.random() * 100);
const cancelToken = Math.random();

export function shuffle<T>(list: T[]): T[] {
  return [...list].sort(() => Math.random() - 0.5);
}

export async function refreshToken(fetchToken: () => Promise<string>) {
  await new Promise((done) => setTimeout(done, Math.random() * 1000));
  return fetchToken();
}

export const ids = { resetToken, sessionId, otp, color, id, key, tokenCount, cancelToken };
