import random
import string

import numpy as np
from Crypto.Cipher import AES


def generate_token(length=32):
    alphabet = string.ascii_letters
    return "".join(random.choice(alphabet) for _ in range(length))  # expect: python/random-for-secrets


def make_otp():
    return random.randrange(10**6)  # expect: python/random-for-secrets


class Accounts:
    def create_password(self):
        chars = [random.choice(string.digits) for _ in range(8)]  # expect: python/random-for-secrets
        return "".join(chars)

    def new_session_id(self):
        number = random.random()  # expect: python/random-for-secrets
        return str(number)

    def token(self) -> str:
        return str(np.random.randint(10**9))  # expect: python/random-for-secrets


def encrypt(data):
    bits = random.randbytes(16)  # expect: python/random-for-secrets
    return AES.new(bits, AES.MODE_EAX).encrypt(data)
