interface Order {
  id: number;
  run: string;
}

// an old trick: state after the # is "just JavaScript"
const state = eval("(" + decodeURIComponent(window.location.hash.slice(1)) + ")"); // expect: javascript/eval-of-input

window.addEventListener("message", (event: MessageEvent<Order>) => {
  if (event.origin !== "https://shop.example.com") return;
  const order = event.data;
  setTimeout(order.run, 10); // expect: javascript/eval-of-input
});

const onload: string | null = new URLSearchParams(location.search).get("onload");
if (onload) {
  window.setInterval(`${onload}()`, 500); // expect: javascript/eval-of-input
}

export { state };
