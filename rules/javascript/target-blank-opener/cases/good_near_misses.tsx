import React from "react";

export function Links({ page }: { page: string }) {
  const go = () => window.open("https://partner.example.com/", "_blank", "noopener,noreferrer");
  const print = () => window.open("/print", "_blank");
  const popup = window.open(page, "_blank");
  popup?.postMessage("hello", "https://partner.example.com");
  return (
    <p onClick={go} onDoubleClick={print}>
      <a href={page} target="_blank">new</a>
      <a href={page} target="_blank" rel="noopener noreferrer">new</a>
      <a href={page}>here</a>
    </p>
  );
}
