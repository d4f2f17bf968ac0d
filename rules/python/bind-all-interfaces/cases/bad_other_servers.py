import asyncio
import socket
import socketserver
from http.server import HTTPServer
from wsgiref.simple_server import make_server

import uvicorn


def start(app, handler):
    server = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    server.bind(("0.0.0.0", 9000))  # expect: python/bind-all-interfaces
    server.bind(("", 9000))  # expect: python/bind-all-interfaces
    server.bind(("::", 9000))  # expect: python/bind-all-interfaces
    HTTPServer(("0.0.0.0", 8000), handler).serve_forever()  # expect: python/bind-all-interfaces
    socketserver.TCPServer(("", 8000), handler).serve_forever()  # expect: python/bind-all-interfaces
    make_server("0.0.0.0", 8000, app).serve_forever()  # expect: python/bind-all-interfaces
    uvicorn.run(app, host="0.0.0.0", port=8000)  # expect: python/bind-all-interfaces


async def later(handler):
    await asyncio.start_server(handler, "0.0.0.0", 9000)  # expect: python/bind-all-interfaces
