import cors from "cors";

window.addEventListener("message", (event) => {
  if (event.origin.indexOf("example.com") !== -1) apply(event.data); // expect: javascript/host-check-by-substring
});

export function isAllowedUrl(url: string) {
  return url.startsWith("https://example.com"); // expect: javascript/host-check-by-substring
}

export function back(redirectUrl: string, referer: string) {
  if (redirectUrl.includes("example.com")) return redirectUrl; // expect: javascript/host-check-by-substring
  if (/^https:\/\/shop\.example\.com/.test(referer)) return referer; // expect: javascript/host-check-by-substring
  return "/";
}

export const api = cors({ origin: /example\.com/ }); // expect: javascript/host-check-by-substring
declare function apply(data: unknown): void;
