const form = document.querySelector("form.search");
const heading = document.querySelector("h1");

const term = new URLSearchParams(location.search).get("q");

if (term) {
  form.elements.q.value = term;
  heading.textContent = "Results for " + term;
}
