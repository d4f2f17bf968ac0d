import json
import marshal
from pathlib import Path


def compiled(path: Path):
    """Read a .pyc that Python itself wrote."""
    with path.open("rb") as file:
        file.seek(16)
        return marshal.load(file)


def copied(value):
    return marshal.loads(marshal.dumps(value))


def plain(request):
    return json.loads(request.body)


def only_writing(request):
    return marshal.dumps({"path": request.path})
