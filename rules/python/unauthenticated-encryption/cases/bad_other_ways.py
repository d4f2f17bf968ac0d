from Cryptodome.Cipher import AES
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes


def cbc(key, sealed):
    return AES.new(key, AES.MODE_CBC, sealed[:16]).decrypt(sealed[16:])  # expect: python/unauthenticated-encryption


def of_cryptography(key, iv, text):
    cipher = Cipher(algorithms.AES(key), modes.CBC(iv))
    decryptor = cipher.decryptor()  # expect: python/unauthenticated-encryption
    return decryptor.update(text) + decryptor.finalize()


def stream(key, iv):
    return Cipher(algorithms.AES(key), modes.CTR(iv)).decryptor()  # expect: python/unauthenticated-encryption
