const frame = document.querySelector("iframe").contentWindow;
const worker = new Worker("/worker.js");

window.parent.postMessage("ready", "*");
window.parent.postMessage({ type: "resize", height: document.body.scrollHeight }, "*");
frame.postMessage({ type: "authenticated" }, "*");
frame.postMessage({ token: localStorage.token }, "https://shop.example.com");
frame.postMessage({ token: localStorage.token }, location.origin);
worker.postMessage({ token: localStorage.token });
self.postMessage({ password: "" }, "*");

window.addEventListener("message", (event) => {
  if (event.origin !== location.origin) return;
  event.source.postMessage({ user: event.data.id }, event.origin);
});
