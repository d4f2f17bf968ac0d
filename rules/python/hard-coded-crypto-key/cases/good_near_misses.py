import hashlib
import hmac
import os
from pathlib import Path

from Crypto.Cipher import AES
from Crypto.Random import get_random_bytes
from cryptography.fernet import Fernet
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from itsdangerous import URLSafeTimedSerializer

KEY = os.environ["KEY"].encode()


def from_outside(nonce):
    AES.new(KEY, AES.MODE_GCM, nonce=nonce)
    return Fernet(Path("/run/secrets/key").read_bytes())


def made(data):
    key = Fernet.generate_key()
    aes = AESGCM.generate_key(bit_length=256)
    return key, Fernet(key).encrypt(data), AESGCM(aes), AES.new(get_random_bytes(32), AES.MODE_SIV)


def set_later(data):
    key = b""
    key = os.urandom(32)
    return hmac.new(key, data, "sha256").digest()


def extract(material):
    """HKDF without a salt."""
    return hmac.new(b"\x00" * 32, material, hashlib.sha256).digest()


def wallet(seed):
    return hmac.new(b"Bitcoin seed", seed, hashlib.sha512).digest()


def derived(secret, date):
    return hmac.new(("AWS4" + secret).encode(), date, hashlib.sha256).digest()


def link(app, user):
    return URLSafeTimedSerializer(app.config["SECRET_KEY"], salt="reset").dumps(user)
