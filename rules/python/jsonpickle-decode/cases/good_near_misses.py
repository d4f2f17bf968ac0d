import json

import jsonpickle


def plain(request):
    return json.loads(request.body)


def only_writing(request, thing):
    return {"path": request.path, "thing": jsonpickle.encode(thing)}


def our_own(path):
    with open(path) as file:
        return jsonpickle.decode(file.read())


def a_number(request):
    return jsonpickle.decode(str(int(request.GET["n"])))


def constant(request):
    text = request.body
    text = '{"py/object": "shop.Basket"}'
    return jsonpickle.decode(text)
