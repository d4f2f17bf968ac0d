import React from "react";

export function Links({ page }: { page: string }) {
  const go = () => window.open("https://partner.example.com/" + page, "_blank", "width=400"); // expect: javascript/target-blank-opener
  const more = () => {
    window.open(`https://other.example.com/${page}`, "_blank"); // expect: javascript/target-blank-opener
  };
  return <button onClick={go} onDoubleClick={more}>{page}</button>;
}
