import hashlib
import hmac

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.twofactor.totp import TOTP


def oaep():
    return padding.OAEP(mgf=padding.MGF1(hashes.SHA1()), algorithm=hashes.SHA1(), label=None)


def code(key, now):
    return TOTP(key, 6, hashes.SHA1(), 30).generate(now)


def names(pem):
    return x509.load_pem_x509_certificate(pem).fingerprint(hashes.SHA1())


def keyed(key, data):
    return hmac.new(key, data, hashlib.sha256).digest(), hmac.new(key, data, "sha1").digest()


def length():
    return hashlib.md5().digest_size


def not_for_security(data):
    return hashlib.new("md5", data, usedforsecurity=False).hexdigest()
