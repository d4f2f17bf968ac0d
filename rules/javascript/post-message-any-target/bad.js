import { renew } from "./session.js";

const frame = document.querySelector("iframe#shop");

async function handOver() {
  const token = await renew();
  frame.contentWindow.postMessage({ type: "login", token }, "*"); // expect: javascript/post-message-any-target
}

frame.addEventListener("load", handOver);
