import os


def write(path, text):
    if os.access(path, os.W_OK):  # expect: python/race-check-then-open
        with open(path, "w") as file:
            file.write(text)


def create(path, text):
    if not os.path.exists(path):  # expect: python/race-check-then-open
        with open(path, "w") as file:
            file.write(text)


def no_link(path, text):
    if not os.path.islink(path):  # expect: python/race-check-then-open
        with open(path, "w") as file:
            file.write(text)
