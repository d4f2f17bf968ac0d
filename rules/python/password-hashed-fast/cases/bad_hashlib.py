import hashlib
from hashlib import sha512

from Crypto.Hash import SHA256


def plain(password):
    return hashlib.sha256(password.encode("utf-8")).hexdigest()  # expect: python/password-hashed-fast


def old(password):
    return hashlib.md5(password.encode()).hexdigest()  # expect: python/password-hashed-fast


def short(user_password, salt):
    return sha512((salt + user_password).encode()).hexdigest()  # expect: python/password-hashed-fast


def formatted(passwd, salt):
    return hashlib.sha1(f"{salt}{passwd}".encode()).hexdigest()  # expect: python/password-hashed-fast


def in_steps(password, salt):
    data = (password + salt).encode()
    return hashlib.sha256(data).hexdigest()  # expect: python/password-hashed-fast


def updated(password):
    state = hashlib.sha256()
    state.update(password.encode())  # expect: python/password-hashed-fast
    return state.hexdigest()


def by_name(pwd):
    return hashlib.new("sha256", pwd.encode()).hexdigest()  # expect: python/password-hashed-fast


def form(request, user):
    user.digest = hashlib.sha256(request.form["password"].encode()).hexdigest()  # expect: python/password-hashed-fast


def attribute(self):
    return SHA256.new(self.password.encode()).hexdigest()  # expect: python/password-hashed-fast


def check(user, password):
    return user.digest == hashlib.blake2b(password.encode()).hexdigest()  # expect: python/password-hashed-fast
