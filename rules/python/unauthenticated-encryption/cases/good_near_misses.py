import hmac

from Crypto.Cipher import AES
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes


def with_a_mac(key, mac_key, iv, data):
    sealed = AES.new(key, AES.MODE_CBC, iv).encrypt(data)
    tag = hmac.new(mac_key, iv + sealed, "sha256").digest()
    return iv + sealed + tag


def authenticated(key, nonce):
    AES.new(key, AES.MODE_EAX)
    AES.new(key, AES.MODE_OCB, nonce=nonce)
    return Cipher(algorithms.AES(key), modes.GCM(nonce))
