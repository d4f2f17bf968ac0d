const params = new URLSearchParams(location.search);
const campaign = params.get("campaign") || "none";

const hint = document.createElement("p");
hint.className = "hint";
hint.textContent = "You came by way of " + campaign;
document.currentScript.after(hint);

window.addEventListener("load", () => {
  document.querySelector(".hint").classList.add("shown");
});
