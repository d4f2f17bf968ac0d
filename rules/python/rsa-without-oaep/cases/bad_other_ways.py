import rsa
from Cryptodome.Cipher import PKCS1_v1_5 as Padded
from cryptography.hazmat.primitives.asymmetric import padding


def sealed(key, data):
    return key.encrypt(data, padding.PKCS1v15())  # expect: python/rsa-without-oaep


def opened(key, data):
    return key.decrypt(data, padding=padding.PKCS1v15())  # expect: python/rsa-without-oaep


def renamed(key):
    return Padded.new(key)  # expect: python/rsa-without-oaep


def small_library(data, key):
    return rsa.encrypt(data, key)  # expect: python/rsa-without-oaep


def textbook(number, key):
    return pow(number, key.e, key.n)  # expect: python/rsa-without-oaep
