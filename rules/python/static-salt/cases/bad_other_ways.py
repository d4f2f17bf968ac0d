import crypt
import hashlib

import bcrypt
from argon2.low_level import Type, hash_secret
from Crypto.Protocol.KDF import scrypt
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC
from django.contrib.auth.hashers import make_password

SALT = b"the same for all"


def literal(password):
    return hashlib.pbkdf2_hmac("sha256", password, b"salt", 600_000)  # expect: python/static-salt


def of_the_module():
    return PBKDF2HMAC(algorithm=hashes.SHA256(), length=32, salt=SALT, iterations=600_000)  # expect: python/static-salt


def zeros(password):
    return hashlib.scrypt(password, salt=bytes(16), n=2**17, r=8, p=1)  # expect: python/static-salt


def in_steps(password):
    salt = "the same".encode()
    return scrypt(password, salt, 32, N=2**17, r=8, p=1)  # expect: python/static-salt


def of_bcrypt(password):
    return bcrypt.hashpw(password, b"$2b$12$CCCCCCCCCCCCCCCCCCCCC.")  # expect: python/static-salt


def of_the_system(password):
    return crypt.crypt(password, "ab")  # expect: python/static-salt


def argon(password):
    return hash_secret(password, b"the same for all", 3, 65536, 4, 32, Type.ID)  # expect: python/static-salt


def django(password):
    return make_password(password, salt="shop")  # expect: python/static-salt


def the_name(password, username):
    return hashlib.pbkdf2_hmac("sha256", password, username.encode(), 600_000)  # expect: python/static-salt


class Accounts:
    salt = b"the same for all"

    def hash(self, password):
        return hashlib.pbkdf2_hmac("sha512", password, self.salt, 210_000)  # expect: python/static-salt
