"""The patterns of secrets that only a name tells, in every syntax that people assign with.

A provider's file says what the name is like, and not how forty languages write an assignment.
All patterns lie within one line, for `re` over bytes and for Hyperscan alike; they end with the
sign after the value, so that Hyperscan reports one end for it and not one for each letter.
"""

from __future__ import annotations

LEAST_ENTROPY = 3.0  # bits a character, of a value that no proof speaks for

_TELLING = "key|token|secret|pass|pwd|auth|cred"
_NAME = rf"[a-z0-9_. -]{{0,25}}(?:{_TELLING})[a-z0-9_.-]{{0,20}}"
# Between a provider's name and the value stands punctuation, and perhaps one word: a type.
_SIGNS = r"[^A-Za-z0-9\n]{1,8}"
_JOIN = rf"{_SIGNS}(?:[A-Za-z][A-Za-z_.]{{0,24}}{_SIGNS})?"
_END = "(?![A-Za-z0-9_/+-])"

_REST_OF_NAME = r"[A-Za-z0-9_.-]{0,30}"
_SPACE = r"[ \t]{0,16}"
_QUOTE = r"""\\{0,3}["'`]"""
_TYPE = rf"{_SPACE}[A-Za-z_][A-Za-z0-9_.\[\]|&<>? *:]{{0,40}}"
_SIGN = (
    rf"(?:=>|:=|[=!]={{1,2}}|\+=|[-<]>|<-|:(?:{_TYPE}=)?|=|,|\("
    rf"|[ \t](?:[A-Za-z:]{{1,12}}[ \t]{{0,4}}=)?)"
)
_CALL = r"(?:(?:new[ \t])?[A-Za-z_.:]{1,30}[(\[])?"
_LITERAL_PREFIX = r"[bBrRuUfFL@$]{0,2}"
_QUOTED = (
    rf"""(?:{_QUOTE})?[\])]?{_SPACE}{_SIGN}{_SPACE}{_CALL}{_LITERAL_PREFIX}{_QUOTE}"""
    rf"""(?P<secret>[^"'`\\\n]{{4,200}}){_QUOTE}"""
)
_BARE_VALUE = r"""[^\s"'`,;<>|(){}\[\]\\$%*][^\s"'`,;<>|(){}\[\]\\]{3,200}"""
_BARE_END = r"""(?:[\s,;<|"'`\\)}\]]|$)"""
_BARE = (
    rf"""(?:["'](?=[ \t]{{0,4}}:))?{_SPACE}[=:]{_SPACE}(?P<secret_bare>{_BARE_VALUE}){_BARE_END}"""
)
_TAG = r"[A-Za-z][A-Za-z0-9:._-]{0,24}"
_ELEMENT = (
    rf"""["']?(?:[ \t]{{1,4}}{_TAG}="[^"<>\n]{{0,40}}"){{0,2}}[ \t]{{0,4}}"""
    rf"""(?:>|</{_TAG}>[ \t]{{0,8}}<{_TAG}>)(?:<!\[CDATA\[)?"""
    rf"""(?P<secret_element>[^<>\s\]]{{4,200}})(?:\]\]>)?</"""
)


def near_pattern(near: str, value: str) -> str:
    """A name that holds `near`, a sign of any syntax, and a `value`; both are regexes."""
    return rf"(?i:(?:{near}){_NAME}){_JOIN}(?P<secret>{value}){_END}"


def assigned_pattern(telling: str) -> str:
    """Any value that is assigned to a name with `telling` in it, quoted, bare, or in XML."""
    return rf"(?i:{telling}){_REST_OF_NAME}(?:{_QUOTED}|{_BARE}|{_ELEMENT})"
