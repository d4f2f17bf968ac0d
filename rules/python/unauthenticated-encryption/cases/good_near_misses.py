import hmac

from Crypto.Cipher import AES
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes


def with_a_mac(key, mac_key, iv, text, tag):
    if not hmac.compare_digest(hmac.new(mac_key, iv + text, "sha256").digest(), tag):
        raise ValueError("changed on the way")
    return AES.new(key, AES.MODE_CBC, iv).decrypt(text)


def authenticated(key, nonce, text, tag):
    AES.new(key, AES.MODE_EAX, nonce=nonce).decrypt_and_verify(text, tag)
    return Cipher(algorithms.AES(key), modes.GCM(nonce, tag)).decryptor()


def sealed(key, iv, text):
    return AES.new(key, AES.MODE_CBC, iv).encrypt(text)
