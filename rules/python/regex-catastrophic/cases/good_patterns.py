import re


def all_of(text):
    re.match(r"^\w+(?:\s\w+)*$", text)
    re.match(r"^(\.\w+)*$", text)
    re.match(r"^(a+)$", text)
    re.match(r"(\w+)", text)
    re.match(r"^([a-z]\d)+$", text)
    re.match(r"^(?:[a-z]+,)*$", text)
    re.match(r"\((\w+)\)*", text)
    re.match(r"^[a-z+*]+$", text)
    re.match(r"(ab|cd)+$", text)
    re.match(r"(\w+\s+)+$", text)
    re.match(r"(a+)?$", text)
