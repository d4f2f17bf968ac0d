import os
from pathlib import Path


def show(name: str, user: str) -> str:
    """The text of a file in a user's folder."""
    path = Path("/home", user, name)
    try:
        file = os.fdopen(os.open(path, os.O_RDONLY | os.O_NOFOLLOW))
    except OSError:
        return "You may not read this file."
    with file:
        return file.read()
