import { login } from "./session.js";

const form = document.querySelector("form.login");
const params = new URLSearchParams(location.search);

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  await login(new FormData(form));
  const next = params.get("next") || "/home";
  const target = new URL(next, location.origin);
  window.location.href = target.origin === location.origin ? target.href : "/home";
});
