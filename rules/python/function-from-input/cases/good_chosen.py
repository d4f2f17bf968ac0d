from flask import abort, request

ACTIONS = {"start": print, "stop": print}


def looked_up():
    return ACTIONS[request.form["action"]]()


def on_the_list(machine):
    action = request.form["action"]
    if action not in ("start", "stop"):
        abort(404)
    return getattr(machine, action)()


def prefixed(machine):
    return getattr(machine, f"on_{request.form['action']}")()


class View:
    def dispatch(self, request):
        return getattr(self, "handle_" + request.form["action"])()
