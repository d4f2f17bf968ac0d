import { useEffect, useRef } from "react";
import { useSearchParams } from "react-router-dom";

export function Banner() {
  const [params] = useSearchParams();
  const box = useRef<HTMLDivElement>(null);
  const message = params.get("message") ?? "";
  useEffect(() => {
    box.current!.innerHTML = message; // expect: javascript/inner-html-from-input
  }, [message]);
  return <div className="banner" ref={box} />;
}
