import hashlib
import hmac

import Cryptodome.Hash.MD4
from Crypto.Hash import MD2, SHA, SHA1
from cryptography.hazmat.primitives import hashes

NAME = "md5"


def old(data):
    MD2.new(data)  # expect: python/weak-hash
    SHA.new(data)  # expect: python/weak-hash
    Cryptodome.Hash.MD4.new(data)  # expect: python/weak-hash
    return SHA1.new(data=data)  # expect: python/weak-hash


def steps(data):
    digest = hashes.Hash(hashes.MD5())  # expect: python/weak-hash
    digest.update(data)
    return digest.finalize()


def by_name_of_the_module(data):
    return hashlib.new(NAME, data)  # expect: python/weak-hash


def by_keyword(data):
    return hashlib.new(name="sha1", data=data)  # expect: python/weak-hash


def updated(data):
    state = hashlib.md5()  # expect: python/weak-hash
    state.update(data)
    return state.digest()


def keyed(key, data):
    return hmac.new(key, data, hashlib.md5).hexdigest()  # expect: python/weak-hash


def keyed_by_name(key, data):
    return hmac.new(key, data, digestmod="md5").hexdigest()  # expect: python/weak-hash


def of_a_file(file):
    return hashlib.file_digest(file, "sha1").hexdigest()  # expect: python/weak-hash
