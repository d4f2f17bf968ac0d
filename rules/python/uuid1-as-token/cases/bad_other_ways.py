import hashlib
import time
import uuid
from uuid import uuid1


def session_id():
    return str(uuid1())  # expect: python/uuid1-as-token


def cookie(response):
    session_id = str(uuid.uuid1())  # expect: python/uuid1-as-token
    response.set_cookie("sid", session_id, secure=True, httponly=True, samesite="Lax")


def by_the_clock(user):
    token = hashlib.sha256(str(time.time()).encode()).hexdigest()  # expect: python/uuid1-as-token
    return token, user


def with_the_name(user):
    reset_token = hashlib.sha256(f"{user}{time.time()}".encode()).hexdigest()  # expect: python/uuid1-as-token
    return reset_token


def key(Customer):
    return Customer(api_key=str(uuid.uuid1()))  # expect: python/uuid1-as-token
