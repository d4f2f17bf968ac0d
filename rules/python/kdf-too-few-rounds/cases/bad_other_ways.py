import hashlib

import bcrypt
from argon2 import PasswordHasher
from Crypto.Protocol.KDF import PBKDF2, scrypt
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt
from passlib.hash import bcrypt as passlib_bcrypt
from passlib.hash import pbkdf2_sha256
from werkzeug.security import generate_password_hash

ROUNDS = 10_000


def of_the_module(password, salt):
    return hashlib.pbkdf2_hmac("sha512", password, salt, ROUNDS)  # expect: python/kdf-too-few-rounds


def keyword(password, salt):
    return hashlib.pbkdf2_hmac("sha256", password, salt, iterations=4096)  # expect: python/kdf-too-few-rounds


def object_of_cryptography(salt):
    return PBKDF2HMAC(algorithm=hashes.SHA256(), length=32, salt=salt, iterations=390)  # expect: python/kdf-too-few-rounds


def pycryptodome(password, salt):
    one = PBKDF2(password, salt, dkLen=32, count=1000)  # expect: python/kdf-too-few-rounds
    two = PBKDF2(password, salt)  # expect: python/kdf-too-few-rounds
    three = scrypt(password, salt, 32, N=1024, r=8, p=1)  # expect: python/kdf-too-few-rounds
    return one, two, three


def bcrypts(password):
    one = bcrypt.hashpw(password, bcrypt.gensalt(4))  # expect: python/kdf-too-few-rounds
    two = bcrypt.hashpw(password, bcrypt.gensalt(rounds=8))  # expect: python/kdf-too-few-rounds
    three = passlib_bcrypt.using(rounds=5).hash(password)  # expect: python/kdf-too-few-rounds
    return one, two, three


def scrypts(password, salt):
    one = hashlib.scrypt(password, salt=salt, n=2**10, r=8, p=1)  # expect: python/kdf-too-few-rounds
    two = Scrypt(salt=salt, length=32, n=4096, r=8, p=1)  # expect: python/kdf-too-few-rounds
    return one, two


def others(password):
    one = pbkdf2_sha256.using(rounds=5000).hash(password)  # expect: python/kdf-too-few-rounds
    two = PasswordHasher(time_cost=1, memory_cost=512)  # expect: python/kdf-too-few-rounds
    three = generate_password_hash(password, method="pbkdf2:sha256:1000")  # expect: python/kdf-too-few-rounds
    return one, two, three
