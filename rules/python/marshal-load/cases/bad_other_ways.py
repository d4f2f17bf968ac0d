import base64
import marshal
import types
from marshal import loads

import requests


def body(request):
    return marshal.loads(request.body)  # expect: python/marshal-load


def short(request):
    return loads(base64.b64decode(request.GET["q"]))  # expect: python/marshal-load


def upload(request):
    return marshal.load(request.FILES["code"])  # expect: python/marshal-load


def answer(url):
    data = requests.get(url, timeout=3).content
    return marshal.loads(data)  # expect: python/marshal-load


def task(packed, name):
    code = marshal.loads(packed)
    return types.FunctionType(code, globals(), name)  # expect: python/marshal-load
