import { logIn, save } from "./session";

window.addEventListener("message", function (event: MessageEvent) { // expect: javascript/message-origin-unchecked
  logIn(event.data.token);
});

window.onmessage = (e) => { // expect: javascript/message-origin-unchecked
  localStorage.setItem("settings", JSON.stringify(e.data));
};

window.addEventListener("message", async ({ data }) => { // expect: javascript/message-origin-unchecked
  if (data.type === "save") await save(data.form);
});

function onMessage(event: MessageEvent) {
  save(event.data.form);
}
window.addEventListener("message", onMessage); // expect: javascript/message-origin-unchecked

const receive = (event: MessageEvent) => {
  logIn(event.data);
};
window.addEventListener("message", receive); // expect: javascript/message-origin-unchecked

window.addEventListener("message", (e) => save(e.data), false); // expect: javascript/message-origin-unchecked
