import { applyTheme, openOrder } from "./shop.js";

const ACTIONS = { theme: applyTheme, order: openOrder };

window.addEventListener("message", (event) => {
  if (event.origin !== "https://shop.example.com") return;
  const action = ACTIONS[event.data.action];
  if (action) {
    action(event.data.value);
  }
});
