import { logIn, save, isTrusted } from "./session";

const frame = document.querySelector("iframe")!;
const worker = new Worker("/worker.js");
const TRUSTED = ["https://shop.example.com"];

window.addEventListener("message", (event) => {
  if (!TRUSTED.includes(event.origin)) return;
  logIn(event.data.token);
});

window.addEventListener("message", ({ origin, data }) => {
  if (origin === location.origin) save(data);
});

window.addEventListener("message", (event) => {
  if (event.source !== frame.contentWindow) return;
  save(event.data);
});

window.addEventListener("message", (event) => console.debug(event.data));
window.addEventListener("message", () => frame.focus());
window.addEventListener("storage", (event) => save((event as any).data));
worker.addEventListener("message", (event) => save(event.data));
worker.onmessage = (event) => save(event.data);
new WebSocket("wss://example.com").addEventListener("message", (event) => save(event.data));
self.addEventListener("message", (event) => save(event.data));
function onMessage(event: MessageEvent) {
  if (event.origin !== location.origin) return;
  save(event.data.form);
}
window.addEventListener("message", onMessage);

window.addEventListener("message", (event) => isTrusted(event) && save(event.data));
