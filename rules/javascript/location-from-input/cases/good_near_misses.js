const params = new URLSearchParams(location.search);
const next = params.get("next");
const PAGES = { home: "/", orders: "/orders" };

location.href = "/home";
location.href = "/search?q=" + encodeURIComponent(params.get("q"));
location.href = `/orders/${params.get("id")}`;
location.href = "https://example.com/?q=" + params.get("q");
location.href = location.pathname + location.search;
location.href = window.location.href.split("#")[0];
location.href = baseUrl + location.search;
location.href = PAGES[next];
location.hash = params.get("tab");
location.replace(location.origin + "/#" + next);

if (next && next.startsWith("/") && !next.startsWith("//")) {
  location.href = next;
}

location.assign(safeNext(next));
location.assign(new URL(next, location.href).pathname);

let goal = params.get("goal");
goal = "/done";
location.href = goal;

history.replaceState(null, "", params.get("tab"));
const text = "go to it".replace("it", next);
console.log(text);
