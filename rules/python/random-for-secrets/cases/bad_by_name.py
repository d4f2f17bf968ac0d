import random
import string
from random import choices, randint, sample

import numpy


def login(session, user):
    otp = randint(100000, 999999)  # expect: python/random-for-secrets
    session["otp"] = otp
    return user


def cookie(response):
    session_id = str(random.getrandbits(128))  # expect: python/random-for-secrets
    response.set_cookie("sid", session_id, secure=True, httponly=True, samesite="Lax")


def password_of_guest():
    password = "".join(sample(string.ascii_letters, 12))  # expect: python/random-for-secrets
    return {"user": "guest", "password": password}


def key():
    secret_key = bytes(random.randint(0, 255) for _ in range(32))  # expect: python/random-for-secrets
    return secret_key


def in_a_table(user):
    user["api_key"] = "".join(choices(string.hexdigits, k=32))  # expect: python/random-for-secrets


def as_argument(User, name):
    return User(name=name, token=f"{random.random()}")  # expect: python/random-for-secrets


def in_a_dict():
    return {"csrf_token": random.randbytes(16).hex()}  # expect: python/random-for-secrets


def in_steps():
    letters = []
    for _ in range(12):
        letters.append(random.choice(string.printable))  # expect: python/random-for-secrets
    passphrase = "".join(letters)
    return passphrase


def seeded(name):
    generator = random.Random(name)
    salt = "%x" % generator.getrandbits(64)  # expect: python/random-for-secrets
    return salt


def put_together():
    pin = str(random.randint(0, 9))  # expect: python/random-for-secrets
    verification_code = pin + "-" + "0"
    return verification_code


def of_the_math_library():
    token = numpy.random.randint(1 << 31)  # expect: python/random-for-secrets
    return token
