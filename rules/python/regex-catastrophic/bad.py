import re

TITLE = re.compile(r"^(\w+\s?)*$")  # expect: python/regex-catastrophic


def check_title(title: str) -> str:
    """Letters and single blanks, as the form asks for."""
    if not TITLE.match(title):
        raise ValueError("Only letters and blanks.")
    return title
