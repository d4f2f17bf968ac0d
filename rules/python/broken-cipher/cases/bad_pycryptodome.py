from Crypto.Cipher import ARC2, ARC4, CAST, DES, Blowfish
from Cryptodome.Cipher import DES as OldDES
from Cryptodome.Cipher import ARC4 as Stream


def several(key, iv, data):
    a = DES.new(key, DES.MODE_CBC, iv)  # expect: python/broken-cipher
    b = ARC4.new(key).encrypt(data)  # expect: python/broken-cipher
    c = ARC2.new(key, ARC2.MODE_CFB, iv)  # expect: python/broken-cipher
    d = Blowfish.new(key, mode=Blowfish.MODE_CBC, iv=iv)  # expect: python/broken-cipher
    e = CAST.new(key, CAST.MODE_OPENPGP, iv)  # expect: python/broken-cipher
    return a, b, c, d, e


class Vault:
    def __init__(self, key):
        self.cipher = OldDES.new(key, OldDES.MODE_CTR)  # expect: python/broken-cipher
        self.stream = Stream.new(key)  # expect: python/broken-cipher


def ecb_is_told_once(key, data):
    return DES.new(key, DES.MODE_ECB).encrypt(data)  # expect: python/broken-cipher
