from xmlrpc.server import SimpleXMLRPCServer


def plain(stock):
    server = SimpleXMLRPCServer(("127.0.0.1", 8000))
    server.register_instance(stock)
    server.register_function(stock.count, "count")
    server.register_instance(stock, allow_dotted_names=False)
    return server


def handed_on(server, stock, dotted):
    server.register_instance(stock, dotted)
