"use client";
import { useRouter, useSearchParams } from "next/navigation";

export function Done() {
  const router = useRouter();
  const params = useSearchParams();
  const leave = () => router.push(params.get("next") ?? "/"); // expect: javascript/location-from-input
  return <button onClick={leave}>Go on</button>;
}
