from Crypto.Cipher import AES, ChaCha20
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes


class DES:
    """Discrete event simulation."""

    @classmethod
    def new(cls, seed):
        return cls()


def simulate(seed):
    return DES.new(seed)


def strong(key, nonce, data):
    AES.new(key, AES.MODE_GCM, nonce=nonce)
    ChaCha20.new(key=key, nonce=nonce)
    return Cipher(algorithms.AES(key), modes.GCM(nonce))


def only_the_name(cipher):
    if isinstance(cipher, algorithms.TripleDES):
        raise ValueError("3DES is refused")
    return {"des": "DES.new"}
