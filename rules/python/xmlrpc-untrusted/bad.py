from xmlrpc.server import SimpleXMLRPCServer

from myshop.stock import count

server = SimpleXMLRPCServer(("stock.example.com", 8000), allow_none=True)  # expect: python/xmlrpc-untrusted
server.register_function(count)
server.serve_forever()
