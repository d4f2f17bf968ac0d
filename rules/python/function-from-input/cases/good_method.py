class View:
    def dispatch(self, request):
        handler = getattr(self, request.method.lower(), None)
        return handler(request)


def parameter(machine, action):
    return getattr(machine, action)()
