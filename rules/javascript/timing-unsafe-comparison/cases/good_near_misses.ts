import crypto from "node:crypto";

export function forms(req: any, raw: string, given: string) {
  const own = crypto.createHmac("sha256", process.env.HOOK!).update(raw).digest();
  const etag = crypto.createHash("sha256").update(raw).digest("hex");
  if (req.headers["if-none-match"] === etag) return false;
  if (own === undefined || given === "" || own.length !== given.length) return false;
  if (req.headers["x-api-key"] === undefined) return false;
  if (req.body.kind === process.env.KIND) return false;
  return crypto.timingSafeEqual(own, Buffer.from(given, "hex"));
}
