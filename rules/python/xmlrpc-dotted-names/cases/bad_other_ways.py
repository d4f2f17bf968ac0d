from xmlrpc.server import CGIXMLRPCRequestHandler, SimpleXMLRPCDispatcher


def positional(stock):
    dispatcher = SimpleXMLRPCDispatcher()
    dispatcher.register_instance(stock, True)  # expect: python/xmlrpc-dotted-names
    return dispatcher


def over_cgi(stock):
    handler = CGIXMLRPCRequestHandler()
    handler.register_instance(instance=stock, allow_dotted_names=True)  # expect: python/xmlrpc-dotted-names
    handler.handle_request()
