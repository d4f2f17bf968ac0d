import { useSearchParams } from "react-router-dom";

export function Confirmed() {
  const [params] = useSearchParams();
  const next = params.get("next") ?? "/";

  return (
    <main>
      <h1>Thank you</h1>
      <a
        href={next} // expect: javascript/react-href-from-input
      >Go on</a>
    </main>
  );
}
