import Cryptodome.Cipher.AES
from Crypto.Cipher import AES as Rijndael
from Crypto.Cipher.AES import MODE_ECB, new
from cryptography.hazmat.backends import default_backend
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.modes import ECB


def keyword(key):
    return Rijndael.new(key, mode=Rijndael.MODE_ECB)  # expect: python/ecb-mode


def by_name(key):
    return new(key, MODE_ECB)  # expect: python/ecb-mode


def whole_name(key):
    return Cryptodome.Cipher.AES.new(key, Cryptodome.Cipher.AES.MODE_ECB)  # expect: python/ecb-mode


def mode_before(key, data):
    mode = Rijndael.MODE_ECB
    cipher = Rijndael.new(key, mode)  # expect: python/ecb-mode
    return cipher.encrypt(data)


def no_mode(key):
    return Rijndael.new(key)  # expect: python/ecb-mode


def other_library(key):
    return Cipher(algorithms.AES(key), modes.ECB(), backend=default_backend())  # expect: python/ecb-mode


def other_library_by_keyword(key):
    cipher = Cipher(algorithm=algorithms.AES(key), mode=ECB())  # expect: python/ecb-mode
    return cipher.encryptor()


def steps(key):
    mode = modes.ECB()
    return Cipher(algorithms.AES256(key), mode)  # expect: python/ecb-mode


class Box:
    def __init__(self, key):
        self.cipher = Rijndael.new(key, Rijndael.MODE_ECB)  # expect: python/ecb-mode
