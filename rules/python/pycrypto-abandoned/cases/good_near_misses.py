from Crypto.Cipher import AES
from Crypto.Hash import RIPEMD160

requirements = ["pycryptodome", "pycryptodomex>=3", "pycrypto-helper"]
words = ["pycrypto"]


def of_pycryptodome(key, data):
    return AES.new(key, AES.MODE_GCM), RIPEMD160.new(data)
