const index = document.URL.indexOf("lang=") + 5;
document.write("<option>" + document.URL.substring(index) + "</option>"); // expect: javascript/document-write-from-input

document.writeln(`<a href="${document.referrer}">Back</a>`); // expect: javascript/document-write-from-input

const name = decodeURIComponent(window.location.hash.slice(1));
const line = "<b>" + name + "</b>";
document.write("<p>", line, "</p>"); // expect: javascript/document-write-from-input

function preview() {
  const field = document.getElementById("note");
  const page = window.open("", "preview");
  page.document.write("<pre>" + field.value + "</pre>"); // expect: javascript/document-write-from-input
}

window.addEventListener("message", (event) => { // expect: javascript/message-origin-unchecked
  document.write(event.data.html); // expect: javascript/document-write-from-input
});

function show(userComment) {
  document.write("<li>" + userComment + "</li>"); // expect: javascript/document-write-from-input
}

document.querySelector("#preview").addEventListener("click", preview);
show("");
