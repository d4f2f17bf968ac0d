from passlib.context import CryptContext
from passlib.hash import ldap_salted_sha1, md5_crypt
from werkzeug.security import generate_password_hash

PASSWORD_HASHERS = [  # expect: python/password-hashed-fast
    "django.contrib.auth.hashers.MD5PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]

context = CryptContext(schemes=["md5_crypt"], deprecated="auto")  # expect: python/password-hashed-fast


def several(text):
    one = md5_crypt.hash(text)  # expect: python/password-hashed-fast
    two = ldap_salted_sha1.hash(text)  # expect: python/password-hashed-fast
    three = generate_password_hash(text, method="sha256")  # expect: python/password-hashed-fast
    return one, two, three
