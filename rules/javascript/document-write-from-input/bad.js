const params = new URLSearchParams(location.search);
const campaign = params.get("campaign") || "none";

document.write("<p class='hint'>You came by way of ");
document.write(campaign); // expect: javascript/document-write-from-input
document.write("</p>");

window.addEventListener("load", () => {
  document.querySelector(".hint").classList.add("shown");
});
