"""A constant of a program that is no Django project."""

DEBUG = True
VERBOSE = True


def log(text):
    if DEBUG:
        print(text)
