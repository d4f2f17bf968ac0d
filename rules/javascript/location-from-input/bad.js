import { login } from "./session.js";

const form = document.querySelector("form.login");
const params = new URLSearchParams(location.search);

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  await login(new FormData(form));
  const next = params.get("next") || "/home";
  window.location.href = next; // expect: javascript/location-from-input
});
