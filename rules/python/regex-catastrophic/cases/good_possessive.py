import re

import regex

ONE = re.compile(r"^(?>\w+)+$")
TWO = regex.search(r"^(a+)+$", "a" * 30, timeout=1)
