const frame = document.querySelector("iframe");
const params = new URLSearchParams(location.search);

frame.srcdoc = "<h1>" + params.get("title") + "</h1>"; // expect: javascript/inner-html-from-input
frame.setAttribute("srcdoc", params.get("body")); // expect: javascript/inner-html-from-input

const range = document.createRange();
document.body.append(range.createContextualFragment(params.get("card"))); // expect: javascript/inner-html-from-input

document.body.setHTMLUnsafe(`<p>${params.get("note")}</p>`); // expect: javascript/inner-html-from-input
document.querySelector("#last").innerHTML = localStorage.getItem("lastSearch"); // expect: javascript/inner-html-from-input

const parts = [];
parts.push("<ul>");
parts.push("<li>" + params.get("item") + "</li>");
document.querySelector("#list").innerHTML = parts.join(""); // expect: javascript/inner-html-from-input
