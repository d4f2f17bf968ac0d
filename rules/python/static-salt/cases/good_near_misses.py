import hashlib
import os
import secrets

import bcrypt
from Crypto.Protocol.KDF import HKDF
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF as OtherHKDF
from django.core import signing


def fresh(password):
    salt = os.urandom(16)
    return salt, hashlib.pbkdf2_hmac("sha256", password, salt, 600_000)


def at_once(password):
    return hashlib.scrypt(password, salt=secrets.token_bytes(16), n=2**17, r=8, p=1)


def stored(password, user):
    hashlib.pbkdf2_hmac("sha256", password, bytes.fromhex(user.salt), 600_000)
    return bcrypt.hashpw(password, user.digest)


def from_a_key(key):
    HKDF(key, 32, b"", None, 1)
    return OtherHKDF(algorithm=hashes.SHA256(), length=32, salt=b"", info=b"shop")


def a_namespace(value):
    """Django's salt here only keeps one kind of link apart from others."""
    return signing.dumps(value, salt="reset-link")


def filled(password, salt=None):
    salt = salt or os.urandom(16)
    return hashlib.pbkdf2_hmac("sha256", password, salt, 600_000)
