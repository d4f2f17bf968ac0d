export function showComment(box, comment) {
  box.innerHTML = comment; // expect: javascript/inner-html-from-input
}

export const greet = (username) => {
  document.getElementById("hello").innerHTML = "Hello " + username; // expect: javascript/inner-html-from-input
};

function preview(userInput) {
  const html = `<div class="preview">${userInput}</div>`;
  document.querySelector("#preview").insertAdjacentHTML("beforeend", html); // expect: javascript/inner-html-from-input
}

preview("");

function welcome(name) {
  document.getElementById("out").innerHTML = "<h1>" + name + "</h1>"; // expect: javascript/inner-html-from-input
}

welcome("");
