import os
from pathlib import Path


def show(name: str, user: str) -> str:
    """The text of a file in a user's folder."""
    path = Path("/home", user, name)
    if not os.access(path, os.R_OK):  # expect: python/race-check-then-open
        return "You may not read this file."
    with open(path) as file:
        return file.read()
