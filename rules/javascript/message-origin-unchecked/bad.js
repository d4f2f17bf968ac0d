import { applyTheme, openOrder } from "./shop.js";

const ACTIONS = { theme: applyTheme, order: openOrder };

window.addEventListener("message", (event) => { // expect: javascript/message-origin-unchecked
  const action = ACTIONS[event.data.action];
  if (action) {
    action(event.data.value);
  }
});
