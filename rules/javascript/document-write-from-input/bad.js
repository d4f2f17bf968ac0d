const params = new URLSearchParams(location.search);
const campaign = params.get("campaign") || "none";

document.write("<p class='hint'>You came by way of " + campaign + "</p>"); // expect: javascript/document-write-from-input

window.addEventListener("load", () => {
  document.querySelector(".hint").classList.add("shown");
});
