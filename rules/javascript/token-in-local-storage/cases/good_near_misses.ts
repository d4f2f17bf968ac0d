export function remember(theme: string, csrf: string, token: string, cache: Map<string, string>) {
  localStorage.setItem("theme", theme);
  localStorage.setItem("csrfToken", csrf);
  localStorage.setItem("token", "");
  localStorage.removeItem("token");
  localStorage.setItem("tokenExpiry", String(Date.now()));
  cache.set("token", token);
  const seen = localStorage.getItem("token");
  localStorage.lastPage = location.pathname;
  return seen;
}
