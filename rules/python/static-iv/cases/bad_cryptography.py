from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM, ChaCha20Poly1305


def cbc(key):
    return Cipher(algorithms.AES(key), modes.CBC(b"\x00" * 16))  # expect: python/static-iv


def gcm(key, data):
    return AESGCM(key).encrypt(b"unique nonce", data, None)  # expect: python/static-iv


def poly(key, data):
    nonce = bytes(12)
    chacha = ChaCha20Poly1305(key)
    return chacha.encrypt(nonce, data, b"header")  # expect: python/static-iv


def counter(key):
    iv = bytearray(16)
    return Cipher(algorithms.AES(key), mode=modes.CTR(iv))  # expect: python/static-iv
