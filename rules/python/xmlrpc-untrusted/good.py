from xmlrpc.server import SimpleXMLRPCServer

from defusedxml import xmlrpc

from myshop.stock import count

xmlrpc.monkey_patch()
server = SimpleXMLRPCServer(("stock.example.com", 8000), allow_none=True)
server.register_function(count)
server.serve_forever()
