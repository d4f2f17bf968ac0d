import json
import pickle
from pathlib import Path


def our_own_cache(path: Path):
    with path.open("rb") as file:
        return pickle.load(file)


def copy(value):
    return pickle.loads(pickle.dumps(value))


def plain_data(request):
    return json.loads(request.body)


def only_writing(request, path: Path):
    path.write_bytes(pickle.dumps({"at": request.path}))
