import ecdsa
import paramiko
import rsa as plain_rsa
from Crypto.PublicKey import DSA, ECC, RSA
from Cryptodome.PublicKey.RSA import generate
from cryptography.hazmat.backends import default_backend
from cryptography.hazmat.primitives.asymmetric import dh, dsa, ec, rsa
from OpenSSL import crypto

BITS = 1024


def positional():
    return rsa.generate_private_key(65537, 512, default_backend())  # expect: python/weak-key-size


def of_the_module():
    return rsa.generate_private_key(public_exponent=65537, key_size=BITS)  # expect: python/weak-key-size


def over_lines():
    return dsa.generate_private_key(  # expect: python/weak-key-size
        key_size=1024,
        backend=default_backend(),
    )


def exchange():
    return dh.generate_parameters(generator=2, key_size=512)  # expect: python/weak-key-size


def pycryptodome():
    size = 1024
    key = RSA.generate(size)  # expect: python/weak-key-size
    return key, DSA.generate(bits=1024)  # expect: python/weak-key-size


def short_name():
    return generate(bits=1536)  # expect: python/weak-key-size


def ssh():
    return paramiko.RSAKey.generate(1024)  # expect: python/weak-key-size


def small():
    return plain_rsa.newkeys(512)  # expect: python/weak-key-size


def openssl():
    key = crypto.PKey()
    key.generate_key(crypto.TYPE_RSA, 1024)  # expect: python/weak-key-size
    return key


def curve():
    return ec.generate_private_key(ec.SECP192R1(), default_backend())  # expect: python/weak-key-size


def other_curve():
    key = ECC.generate(curve="P-192")  # expect: python/weak-key-size
    return key, ecdsa.SigningKey.generate(curve=ecdsa.NIST192p)  # expect: python/weak-key-size


def binary_curve():
    return ec.generate_private_key(curve=ec.SECT163K1())  # expect: python/weak-key-size
