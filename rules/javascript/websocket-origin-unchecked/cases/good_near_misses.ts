import WebSocket, { WebSocketServer } from "ws";

export const a = new WebSocketServer({ noServer: true });
export const b = new WebSocketServer({ port: 1, verifyClient: (info: { origin: string }) => info.origin === "https://a.example.com" });
export const c = new WebSocket("wss://example.com");
export const d = new Server({ port: 1 });
declare class Server {
  constructor(options: object);
}
