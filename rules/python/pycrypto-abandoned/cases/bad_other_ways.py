from Crypto.Hash import RIPEMD
from Crypto.Util.randpool import RandomPool

requirements = ["pycrypto==2.6.1"]  # expect: python/pycrypto-abandoned


def pool():
    return RandomPool()  # expect: python/pycrypto-abandoned


def hashed(data):
    return RIPEMD.new(data)  # expect: python/pycrypto-abandoned
