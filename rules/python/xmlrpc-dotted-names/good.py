from xmlrpc.server import SimpleXMLRPCServer

from myshop.stock import Stock


def serve() -> None:
    """Answer the tills' questions about the stock."""
    server = SimpleXMLRPCServer(("127.0.0.1", 8000))
    server.register_instance(Stock(), allow_dotted_names=False)
    server.serve_forever()
