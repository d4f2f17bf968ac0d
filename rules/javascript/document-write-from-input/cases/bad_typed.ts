const shown: string | null = new URL(window.location.href).searchParams.get("name");

if (shown) {
  const html: string = shown.length > 40 ? shown.slice(0, 40) : shown;
  document.write(`<h1>Hello ${html}</h1>`); // expect: javascript/document-write-from-input
}
