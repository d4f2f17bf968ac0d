from flask import Flask, abort, request

from shop.machines import find_machine

app = Flask(__name__)


@app.post("/machine/<int:number>")
def control(number):
    """Start or stop one of the machines."""
    machine = find_machine(number)
    action = request.form["action"]
    actions = {"start": machine.start, "stop": machine.stop}
    if action not in actions:
        abort(400)
    actions[action]()
    return {"done": action}
