import { useEffect, useRef } from "react";

export function Profile({ id }) {
  const box = useRef(null);
  useEffect(() => {
    fetch(`/api/people/${id}`)
      .then((r) => r.json())
      .then((person) => {
        box.current.innerHTML = person.about; // expect: javascript/inner-html-from-input
      });
  }, [id]);
  return <section ref={box} />;
}
