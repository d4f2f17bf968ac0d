export function preview(nameInput, box) {
  box.innerHTML = "<b>" + nameInput.value + "</b>"; // expect: javascript/inner-html-from-input
}

export class Editor {
  show() {
    this.output.innerHTML = `<p>${this.textarea.value}</p>`; // expect: javascript/inner-html-from-input
  }
}
