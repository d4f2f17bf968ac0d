const { WebSocketServer } = require("ws");
const { userOf, placeOrder } = require("./accounts");

const server = new WebSocketServer({
  port: 8080,
  verifyClient: ({ origin }) => origin === "https://shop.example.com",
});

server.on("connection", async (socket, request) => {
  const user = await userOf(request);
  socket.on("message", (text) => placeOrder(user, JSON.parse(text)));
});
