import re

TEXT = "(a+)+ is a bad pattern"


def find(text, pattern):
    return re.sub(pattern, "(a+)+$", text)
