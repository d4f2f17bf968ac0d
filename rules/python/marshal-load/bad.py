import json
import marshal
import socket


def next_order(connection: socket.socket) -> dict[str, int]:
    """The till sends one order in each message."""
    message = connection.recv(65536)
    return marshal.loads(message)  # expect: python/marshal-load


def answer(connection: socket.socket, total: int) -> None:
    connection.sendall(json.dumps({"total": total}).encode())
