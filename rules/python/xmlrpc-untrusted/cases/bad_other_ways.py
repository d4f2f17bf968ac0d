import xmlrpc.client
import xmlrpc.server
from xmlrpc.client import loads


def documented():
    return xmlrpc.server.DocXMLRPCServer(("stock.example.com", 8000))  # expect: python/xmlrpc-untrusted


def read(request):
    return xmlrpc.client.loads(request.body)  # expect: python/xmlrpc-untrusted


def by_name(request):
    arguments, method = loads(request.get_data())  # expect: python/xmlrpc-untrusted
    return method, arguments
