from re import compile as rx

HOST = rx(r"^(?P<part>[a-z0-9]+)+\.example\.com$")  # expect: python/regex-catastrophic
