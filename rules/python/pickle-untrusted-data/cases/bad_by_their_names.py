import base64
import pickle
from base64 import urlsafe_b64decode


def token(text):
    return pickle.loads(base64.b64decode(text))  # expect: python/pickle-untrusted-data


def in_steps(text):
    data = urlsafe_b64decode(text)
    return pickle.loads(data)  # expect: python/pickle-untrusted-data


def named(user_data):
    return pickle.loads(user_data)  # expect: python/pickle-untrusted-data


class Session:
    def read(self, cookie_value):
        return pickle.loads(base64.urlsafe_b64decode(cookie_value))  # expect: python/pickle-untrusted-data
