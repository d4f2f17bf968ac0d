import os


def create(path, text):
    try:
        with open(path, "x") as file:
            file.write(text)
    except FileExistsError:
        pass


def read(path, other):
    if os.access(other, os.X_OK):
        print("a program")
    if os.path.exists(path):
        with open(path) as file:
            return file.read()
    return ""


def folder(path):
    if not os.path.exists(path):
        os.makedirs(path)
