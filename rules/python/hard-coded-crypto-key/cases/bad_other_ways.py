import base64
import hashlib
import hmac
from multiprocessing.connection import Listener

from Crypto.Cipher import AES
from cryptography.fernet import Fernet
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from itsdangerous import URLSafeTimedSerializer
from nacl.secret import SecretBox


def literal(nonce):
    return AES.new(b"Sixteen byte key", AES.MODE_GCM, nonce=nonce)  # expect: python/hard-coded-crypto-key


def encoded(nonce):
    words = "correct horse 16".encode("utf-8")
    return AES.new(key=words, mode=AES.MODE_GCM, nonce=nonce)  # expect: python/hard-coded-crypto-key


def algorithm(nonce):
    return Cipher(algorithms.AES(b"0123456789abcdef"), modes.GCM(nonce))  # expect: python/hard-coded-crypto-key


def aead():
    return AESGCM(bytes.fromhex("000102030405060708090a0b0c0d0e0f"))  # expect: python/hard-coded-crypto-key


def signature(body):
    return hmac.new(b"our words", body, hashlib.sha256).hexdigest()  # expect: python/hard-coded-crypto-key


def link(user):
    return URLSafeTimedSerializer("our words").dumps(user)  # expect: python/hard-coded-crypto-key


def box():
    return SecretBox(b"abcdefghijklmnopqrstuvwxyz012345")  # expect: python/hard-coded-crypto-key


def dressed_up():
    return Fernet(base64.urlsafe_b64encode(b"abcdefghijklmnopqrstuvwxyz012345"))  # expect: python/hard-coded-crypto-key


def between_processes():
    return Listener(("localhost", 6000), authkey=b"our words")  # expect: python/hard-coded-crypto-key


class Vault:
    KEY = b"0123456789abcdef"

    def __init__(self):
        self.words = b"0123456789abcdef"

    def one(self, nonce):
        return AES.new(self.KEY, AES.MODE_GCM, nonce=nonce)  # expect: python/hard-coded-crypto-key

    def other(self, nonce):
        return AES.new(self.words, AES.MODE_GCM, nonce=nonce)  # expect: python/hard-coded-crypto-key


def by_default(body, key=b"our words"):
    return hmac.new(key, body, "sha256").hexdigest()  # expect: python/hard-coded-crypto-key
