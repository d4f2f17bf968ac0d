const list = document.getElementById("comments");
const box = document.querySelector("#comment");

// what an API answers was typed by somebody
async function load() {
  const response = await fetch("/api/comments");
  const comments = await response.json();
  for (const comment of comments) {
    list.innerHTML += `<li>${comment.text}</li>`; // expect: javascript/inner-html-from-input
  }
}

fetch("/api/user")
  .then((response) => response.json())
  .then((user) => {
    document.querySelector("#name").outerHTML = `<b>${user.name}</b>`; // expect: javascript/inner-html-from-input
  });

document.querySelector("#add").addEventListener("click", () => {
  list.insertAdjacentHTML("beforeend", "<li>" + box.value + "</li>"); // expect: javascript/inner-html-from-input
});

// any window may send a message
window.addEventListener("message", (event) => { // expect: javascript/message-origin-unchecked
  document.querySelector("#status").innerHTML = event.data.status; // expect: javascript/inner-html-from-input
});

const socket = new WebSocket("wss://chat.example.com");
socket.onmessage = function (message) {
  const line = JSON.parse(message.data);
  $("#chat").html(line.text); // expect: javascript/inner-html-from-input
};

async function search(term) {
  const { hits, total } = await (await fetch("/api/search?q=" + encodeURIComponent(term))).json();
  list.innerHTML = hits.map((hit) => `<li>${hit.title}</li>`).join(""); // expect: javascript/inner-html-from-input
  hits.forEach((hit) => {
    const card = `<article>${hit.summary}</article>`;
    document.body.insertAdjacentHTML("beforeend", card); // expect: javascript/inner-html-from-input
  });
}

load();
