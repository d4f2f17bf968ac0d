import hashlib

import bcrypt
from argon2 import PasswordHasher
from passlib.context import CryptContext
from passlib.hash import pbkdf2_sha256
from werkzeug.security import generate_password_hash

PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.MD5PasswordHasher",
]
context = CryptContext(schemes=["argon2", "md5_crypt"], deprecated="auto")


def slow(password, salt):
    hashlib.pbkdf2_hmac("sha256", password.encode(), salt, 600_000)
    bcrypt.hashpw(password.encode(), bcrypt.gensalt())
    PasswordHasher().hash(password)
    pbkdf2_sha256.hash(password)
    return generate_password_hash(password, method="scrypt")


def is_pwned(password, known):
    """Ask the list of leaked passwords by the first five letters of the hash."""
    digest = hashlib.sha256(password.encode()).hexdigest()
    return digest[:5] in known


def the_file_of_passwords(password_file, password_hash):
    hashlib.sha256(password_file.read_bytes())
    return hashlib.sha256(password_hash + b"1").hexdigest()


def text(document):
    return hashlib.sha256(document.encode()).hexdigest()


def before_bcrypt(password_reset_token):
    return hashlib.sha256(password_reset_token).hexdigest()


def counted(password):
    state = {}
    state.update(password=1)
    return state
