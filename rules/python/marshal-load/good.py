import json
import socket


def next_order(connection: socket.socket) -> dict[str, int]:
    """The till sends one order in each message."""
    message = connection.recv(65536)
    return json.loads(message)


def answer(connection: socket.socket, total: int) -> None:
    connection.sendall(json.dumps({"total": total}).encode())
