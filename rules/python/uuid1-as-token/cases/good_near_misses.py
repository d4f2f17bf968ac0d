import secrets
import time
import uuid
from datetime import datetime


def random_ones():
    token = str(uuid.uuid4())
    session_id = secrets.token_hex(16)
    return token, session_id


def names():
    request_id = str(uuid.uuid1())
    file_name = str(time.time())
    return request_id, file_name


def until(token):
    token.expires = time.time() + 3600
    token_age = str(time.time() - token.issued)
    return {"token": token, "token_expires": str(datetime.now()), "age": token_age}


def measured(client):
    started = time.time()
    token = client.fetch()
    return token, time.time() - started
