import DOMPurify from "dompurify";
import { escapeHtml } from "./html.js";

const el = document.querySelector("#out");
const input = document.querySelector("input");
const params = new URLSearchParams(location.search);
const LABELS = { de: "<b>Hallo</b>", en: "<b>Hello</b>" };

// constants
el.innerHTML = "";
el.innerHTML = "<p>Loading&hellip;</p>";
el.innerHTML = params.has("dark") ? "<i>moon</i>" : "<i>sun</i>";
el.innerHTML = LABELS[params.get("lang")];

// text stays text
el.textContent = params.get("q");
el.append(params.get("q"));
el.insertAdjacentText("beforeend", params.get("q"));
$("#out").text(location.hash);

// cleaned, escaped, or a number
el.innerHTML = DOMPurify.sanitize(input.value);
el.innerHTML = "<b>" + escapeHtml(params.get("q")) + "</b>";
el.innerHTML = `<a href="/search?q=${encodeURIComponent(params.get("q"))}">again</a>`;
el.innerHTML = `<b>${Number(params.get("page")) + 1}</b>`;
el.innerHTML = "<b>" + params.get("q").replace(/</g, "&lt;") + "</b>";

async function load() {
  const orders = await (await fetch("/api/orders")).json();
  el.innerHTML = `<b>${orders.length} orders</b>`;
  // everything that goes in is escaped or made of numbers
  el.innerHTML = orders.map((order) => `<li>${esc(order.title)}: ${formatPrice(order.cents)}</li>`).join("");
  orders.forEach((order) => {
    const row = `<tr><td>${escapeHtml(order.title)}</td><td>${new Date(order.at).toLocaleDateString()}</td></tr>`;
    el.insertAdjacentHTML("beforeend", row);
  });
  // a page fragment that our own server made
  const part = await fetch("/partials/help.html");
  el.innerHTML = await part.text();
}

// from one part of the page to another
el.innerHTML = document.querySelector("template").innerHTML;

// reading is not writing
const before = el.innerHTML;
input.value = before + location.hash;

load();
