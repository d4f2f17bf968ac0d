const preview = document.querySelector<HTMLElement>("#preview")!;
const note: string = decodeURIComponent(window.location.hash.slice(1));

preview.innerHTML = marked.parse(note); // expect: javascript/inner-html-from-input

document.querySelector("textarea")!.addEventListener("input", (event) => {
  const text = (event.target as HTMLTextAreaElement).value;
  preview.innerHTML = text.replace(/\n/g, "<br>"); // expect: javascript/inner-html-from-input
});
