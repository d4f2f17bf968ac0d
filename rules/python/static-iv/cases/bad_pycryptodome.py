import binascii

from Crypto.Cipher import AES, ChaCha20, Salsa20

IV = b"0123456789abcdef"
ZERO = bytes(16)


def literal(key, data):
    cipher = AES.new(key, AES.MODE_CBC, b"0000000000000000")  # expect: python/static-iv
    return cipher.encrypt(data)


def keyword(key):
    return AES.new(key, AES.MODE_CFB, iv=b"\x00" * 16)  # expect: python/static-iv


def of_the_module(key):
    return AES.new(key, AES.MODE_CBC, IV)  # expect: python/static-iv


def zeros(key):
    return AES.new(key, AES.MODE_OFB, iv=ZERO)  # expect: python/static-iv


def text(key):
    iv = "This is an IV456".encode("utf-8")
    return AES.new(key, AES.MODE_CBC, iv=iv)  # expect: python/static-iv


def from_hex(key):
    nonce = bytes.fromhex("00112233445566778899aabb")
    return AES.new(key, AES.MODE_GCM, nonce=nonce)  # expect: python/static-iv


def unhexlified(key):
    return AES.new(key, AES.MODE_CBC, binascii.unhexlify("00112233445566778899aabbccddeeff"))  # expect: python/static-iv


def whole_block(key):
    iv = b"\x00" * AES.block_size
    return AES.new(key, AES.MODE_CBC, iv)  # expect: python/static-iv


def whole_block_at_once(key):
    return AES.new(key, AES.MODE_CBC, bytes([0] * AES.block_size))  # expect: python/static-iv


def streams(key):
    first = ChaCha20.new(key=key, nonce=b"12345678")  # expect: python/static-iv
    return first, Salsa20.new(key, nonce=b"\0" * 8)  # expect: python/static-iv


class Vault:
    nonce = b"123456789012"

    def __init__(self, key):
        self.key = key
        self.iv = b"abcdefghijklmnop"

    def seal(self, data):
        return AES.new(self.key, AES.MODE_CBC, self.iv).encrypt(data)  # expect: python/static-iv

    def seal_again(self, data):
        return AES.new(self.key, AES.MODE_GCM, nonce=self.nonce).encrypt(data)  # expect: python/static-iv


def by_default(key, data, iv=b"abcdefghijklmnop"):
    return AES.new(key, AES.MODE_CBC, iv).encrypt(data)  # expect: python/static-iv


def the_key_again(key, data):
    return AES.new(key, AES.MODE_CBC, key[:16]).encrypt(data)  # expect: python/static-iv
