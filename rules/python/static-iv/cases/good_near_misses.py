import os
import secrets

from Crypto.Cipher import AES
from Crypto.Random import get_random_bytes
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

IV_LENGTH = 16


def fresh(key, data):
    iv = get_random_bytes(AES.block_size)
    return iv + AES.new(key, AES.MODE_CBC, iv).encrypt(data)


def made_by_the_library(key, data):
    cipher = AES.new(key, AES.MODE_GCM)
    return cipher.nonce, cipher.encrypt_and_digest(data)


def replaced(key, data):
    iv = b""
    iv = os.urandom(IV_LENGTH)
    return iv + AES.new(key, AES.MODE_CBC, iv=iv).encrypt(data)


def handed_in(key, iv):
    return Cipher(algorithms.AES(key), modes.CBC(iv))


def given_or_fresh(key, data, nonce=None):
    nonce = nonce or secrets.token_bytes(12)
    return nonce + AESGCM(key).encrypt(nonce, data, b"header")


def decrypt(key, data):
    return AES.new(key, AES.MODE_GCM, nonce=bytes(12)).decrypt(data)


def from_the_message(key, message):
    return Cipher(algorithms.AES(key), modes.CBC(message[:16]))


def mode_of_a_ship(modes):
    return modes.drive("fast")


def counted(key, number, data):
    return AESGCM(key).encrypt(number.to_bytes(12, "big"), data, None)
