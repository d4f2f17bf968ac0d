import hashlib

import bcrypt
from argon2 import PasswordHasher
from Crypto.Protocol.KDF import PBKDF2
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC

ROUNDS = 600_000


def enough(password, salt):
    hashlib.pbkdf2_hmac("sha256", password, salt, ROUNDS)
    hashlib.pbkdf2_hmac("sha512", password, salt, iterations=210_000)
    PBKDF2HMAC(algorithm=hashes.SHA256(), length=32, salt=salt, iterations=1_200_000)
    PBKDF2(password, salt, 32, count=1_000_000)
    hashlib.scrypt(password, salt=salt, n=2**17, r=8, p=1)
    PasswordHasher(memory_cost=65536)
    return bcrypt.hashpw(password, bcrypt.gensalt(12)), bcrypt.gensalt()


def as_stored(password, stored):
    """The rounds stand in the stored hash."""
    rounds, salt = int(stored.rounds), stored.salt
    return hashlib.pbkdf2_hmac("sha256", password, salt, rounds)


def another(using):
    return using(rounds=3)
