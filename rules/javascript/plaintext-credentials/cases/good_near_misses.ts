import axios from "axios";

export async function forms(name: string, password: string, host: string) {
  await axios.post("https://shop.example.com/login", { name, password });
  await axios.post("http://localhost:3000/login", { name, password });
  await axios.post("http://auth:8080/login", { name, password });
  await axios.post("http://auth.shop.svc/login", { name, password });
  await axios.post(`http://${host}/login`, { name, password });
  await axios.get("http://shop.example.com/prices", { params: { name } });
  await fetch("http://shop.example.com/prices", { method: "GET" });
}
