import json
from xmlrpc.client import ServerProxy, dumps
from xmlrpc.server import SimpleXMLRPCServer


def on_this_machine():
    return SimpleXMLRPCServer(("localhost", 8000)), SimpleXMLRPCServer(("127.0.0.1", 8001))


def client(url):
    return ServerProxy(url).count(), dumps((1,), "count")


def another(request):
    return json.loads(request.body)
