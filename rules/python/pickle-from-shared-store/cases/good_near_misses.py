import hmac
import json
import pickle
from pathlib import Path


def plain_data(redis, key):
    return json.loads(redis.get(key))


def our_own_file(path: Path):
    return pickle.loads(path.read_bytes())


def copy(value):
    return pickle.loads(pickle.dumps(value))


def number(redis, key):
    return pickle.dumps(int(redis.get(key)))


def signed(redis, name, key):
    body, ours = redis.get(name), redis.get(f"{name}:signature")
    if not hmac.compare_digest(hmac.new(key, body, "sha256").digest(), ours):
        raise PermissionError
    return pickle.loads(body)


def settings(options):
    return pickle.loads(options.get("state"))
