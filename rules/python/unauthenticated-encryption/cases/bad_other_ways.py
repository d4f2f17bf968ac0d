from Cryptodome.Cipher import AES
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes


def cbc(key, iv):
    return AES.new(key, AES.MODE_CBC, iv)  # expect: python/unauthenticated-encryption


def of_cryptography(key, iv):
    return Cipher(algorithms.AES(key), modes.CBC(iv))  # expect: python/unauthenticated-encryption


def stream(key, iv):
    return Cipher(algorithms.AES(key), modes.CTR(iv)).encryptor()  # expect: python/unauthenticated-encryption
