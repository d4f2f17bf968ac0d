const { WebSocketServer } = require("ws");
const { userOf, placeOrder } = require("./accounts");

const server = new WebSocketServer({ // expect: javascript/websocket-origin-unchecked
  port: 8080,
});

server.on("connection", async (socket, request) => {
  const user = await userOf(request);
  socket.on("message", (text) => placeOrder(user, JSON.parse(text)));
});
