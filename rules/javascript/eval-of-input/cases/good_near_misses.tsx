import React, { useEffect, useState } from "react";

const tabs: Record<string, () => JSX.Element> = {
  orders: () => <p>Orders</p>,
  bills: () => <p>Bills</p>,
};

export function Tabs({ query }: { query: string }) {
  const [name, setName] = useState("orders");
  useEffect(() => {
    const wanted = new URLSearchParams(window.location.search).get("tab") ?? "orders";
    const timer = window.setTimeout(() => setName(wanted), 200);
    return () => window.clearTimeout(timer);
  }, []);
  const Tab = tabs[name] ?? tabs.orders;
  return <Tab />;
}
