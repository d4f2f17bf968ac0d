import pytest
from Crypto.Cipher import AES
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

MODES = {"ecb": AES.MODE_ECB, "gcm": AES.MODE_GCM}


def other_modes(key, nonce):
    AES.new(key, AES.MODE_GCM, nonce=nonce)
    AES.new(key, AES.MODE_SIV)
    return Cipher(algorithms.AES(key), modes.GCM(nonce))


def refused(key, mode, nonce):
    if mode == AES.MODE_ECB:
        raise ValueError("ECB is refused")
    return AES.new(key, mode, nonce=nonce)


def a_name(name):
    if isinstance(name, modes.ECB):
        return "ecb"
    return None


class ECB:
    """The European Central Bank."""


def rates():
    return ECB()
