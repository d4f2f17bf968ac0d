import { partners } from "./partners.js";

const list = document.querySelector("ul.partners");

for (const partner of partners) {
  const button = document.createElement("button");
  button.textContent = partner.name;
  button.addEventListener("click", () => window.open(partner.page, "_blank")); // expect: javascript/target-blank-opener
  list.append(button);
}
