import pyDes
from cryptography.hazmat.decrepit.ciphers.algorithms import ARC4
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes


def triple(key, iv):
    return Cipher(algorithms.TripleDES(key), modes.CBC(iv))  # expect: python/broken-cipher


def stream(key):
    cipher = Cipher(ARC4(key), mode=None)  # expect: python/broken-cipher
    return cipher.encryptor()


def by_steps(key, iv):
    algorithm = algorithms.Blowfish(key)  # expect: python/broken-cipher
    return Cipher(algorithm, modes.CFB(iv))


def another_library(key):
    return pyDes.des(key)  # expect: python/broken-cipher
