import cors from "cors";

const ORIGINS = ["https://example.com", "https://shop.example.com"];

export function forms(origin: string, url: string, hostname: string, file: string) {
  if (ORIGINS.includes(origin)) return 1;
  if (origin === "https://example.com") return 2;
  if (hostname.endsWith(".example.com")) return 3;
  if (url.startsWith("https://example.com/")) return 4;
  if (url.includes("youtube.com")) return 5;
  if (/^https:\/\/([a-z]+\.)?example\.com$/.test(origin)) return 6;
  if (file.endsWith("index.html") || origin.includes("@")) return 7;
  return new URL(url).host === "example.com" ? 8 : 9;
}

export const api = cors({ origin: /^https:\/\/\w+\.example\.com$/ });
