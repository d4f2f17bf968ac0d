import http from "node:http";
import WebSocket, { WebSocketServer } from "ws";

const server = http.createServer();

export const a = new WebSocket.Server({ server }); // expect: javascript/websocket-origin-unchecked
export const b = new WebSocketServer({ port: 9000, path: "/live" }); // expect: javascript/websocket-origin-unchecked
