import asyncio
import pickle
import socket
from socketserver import BaseRequestHandler
from urllib.request import urlopen


def handler(event, context):
    return pickle.loads(bytes.fromhex(event["body"]))  # expect: python/pickle-untrusted-data


def on_message(client, userdata, message):
    order = pickle.loads(message.payload)  # expect: python/pickle-untrusted-data
    print(order)


def callback(ch, method, properties, body):
    return pickle.loads(body)  # expect: python/pickle-untrusted-data


async def line(host):
    reader, writer = await asyncio.open_connection(host, 9000)
    data = await reader.read(65536)
    writer.close()
    return pickle.loads(data)  # expect: python/pickle-untrusted-data


class Jobs(BaseRequestHandler):
    def handle(self):
        job = pickle.loads(self.request.recv(1024))  # expect: python/pickle-untrusted-data
        print(job)


def download(url):
    with urlopen(url) as answer:
        return pickle.load(answer)  # expect: python/pickle-untrusted-data


def unpickler(url):
    return pickle.Unpickler(urlopen(url)).load()  # expect: python/pickle-untrusted-data


def serve(port):
    server = socket.create_server(("", port))
    connection, address = server.accept()
    with connection.makefile("rb") as file:
        return pickle.load(file)  # expect: python/pickle-untrusted-data
