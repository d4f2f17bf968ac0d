import ecdsa
import paramiko
from Crypto.PublicKey import ECC, RSA
from cryptography.hazmat.primitives.asymmetric import dsa, ec, rsa

BITS = 4096


def long_enough():
    rsa.generate_private_key(public_exponent=65537, key_size=2048)
    rsa.generate_private_key(65537, BITS)
    dsa.generate_private_key(key_size=3072)
    return RSA.generate(3072), paramiko.RSAKey.generate(bits=4096)


def curves():
    ECC.generate(curve="P-256")
    ecdsa.SigningKey.generate(curve=ecdsa.NIST256p)
    return ec.generate_private_key(ec.SECP256R1())


def chosen(bits):
    if bits < 2048:
        raise ValueError("too short")
    return RSA.generate(bits)


def another_generate(report):
    return report.generate(512), report.newkeys(100)
