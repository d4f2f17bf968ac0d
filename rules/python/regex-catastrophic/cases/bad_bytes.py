import re

WORDS = re.compile(rb"^(\w+\s*)+$")  # expect: python/regex-catastrophic
