import base64
import io
import pickle
import socket
import zlib

import dill
import joblib
import pandas as pd
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


def in_pieces(connection):
    data = b""
    while True:
        piece = connection.recv(4096)
        if not piece:
            break
        data += piece
    return pickle.loads(zlib.decompress(data))  # expect: python/pickle-untrusted-data


def by_address():
    return pd.read_pickle("https://data.example/prices.pkl")  # expect: python/pickle-untrusted-data
