import base64

import jsonpickle
import requests
from jsonpickle import loads
from jsonpickle.unpickler import Unpickler


def cookie(request):
    text = base64.b64decode(request.COOKIES["prefs"]).decode()
    return jsonpickle.decode(text)  # expect: python/jsonpickle-decode


def short(request):
    return loads(request.POST["state"])  # expect: python/jsonpickle-decode


def answer(url):
    text = requests.get(url, timeout=3).text
    return jsonpickle.decode(text, keys=True)  # expect: python/jsonpickle-decode


def restored(request):
    unpickler = Unpickler()
    return unpickler.restore(request.json)  # expect: python/jsonpickle-decode


def handler(event, context):
    return jsonpickle.decode(event["body"])  # expect: python/jsonpickle-decode
