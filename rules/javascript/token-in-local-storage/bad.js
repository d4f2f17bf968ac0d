export async function logIn(name, password) {
  const response = await fetch("/api/login", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ name, password }),
  });
  const { token, user } = await response.json();
  localStorage.setItem("token", token); // expect: javascript/token-in-local-storage
  return user;
}
