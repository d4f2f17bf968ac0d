from Crypto.Cipher import PKCS1_OAEP
from Crypto.Signature import pkcs1_15
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding


def oaep(key, data):
    PKCS1_OAEP.new(key)
    return key.encrypt(data, padding.OAEP(mgf=padding.MGF1(hashes.SHA256()), algorithm=hashes.SHA256(), label=None))


def signatures(key, digest, data):
    """For signatures the old padding still holds."""
    pkcs1_15.new(key).sign(digest)
    return key.sign(data, padding.PKCS1v15(), hashes.SHA256())


def powers(base, exponent, modulus):
    return pow(base, exponent, modulus)
