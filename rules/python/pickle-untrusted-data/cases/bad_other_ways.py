import base64
import io
import marshal
import pickle
import socket

import dill
import joblib
import requests


def cookie(request):
    session = request.COOKIES["session"]
    return pickle.loads(base64.b64decode(session))  # expect: python/pickle-untrusted-data


def answer(url):
    model = requests.get(url, timeout=5).content
    return joblib.load(io.BytesIO(model))  # expect: python/pickle-untrusted-data


def peer(connection: socket.socket):
    return dill.loads(connection.recv(4096))  # expect: python/pickle-untrusted-data


def upload(request):
    return pickle.load(request.FILES["state"])  # expect: python/pickle-untrusted-data


def bytecode(request):
    return marshal.loads(request.body)  # expect: python/pickle-untrusted-data
