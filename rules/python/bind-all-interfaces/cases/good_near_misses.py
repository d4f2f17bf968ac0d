import os
import socket
import subprocess

import uvicorn


def start(app, table):
    server = socket.socket()
    server.bind(("127.0.0.1", 9000))
    server.bind((os.environ.get("HOST", "127.0.0.1"), 9000))
    uvicorn.run(app, host=os.environ["HOST"])
    subprocess.run(["ping", "0.0.0.0"], check=True)
    table.bind(("0.0.0.0", 1) == table.first)


def free_port():
    with socket.socket() as probe:
        probe.bind(("", 0))
        return probe.getsockname()[1]


def broadcasts():
    sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    sock.bind(("", 5353))
    return sock


ANY_ADDRESS = "0.0.0.0"
