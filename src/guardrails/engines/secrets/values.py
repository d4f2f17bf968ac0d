"""What a value itself tells: random text, a password that a person chose, or no secret."""

from __future__ import annotations

import re

from guardrails.engines.secrets.entropy import bits_per_byte
from guardrails.engines.secrets.names import Telling
from guardrails.engines.secrets.placeholders import is_placeholder, is_reference
from guardrails.engines.secrets.surprise import surprise

_NO_VALUE = re.compile(
    rb"(?i)^(?:[a-z]+(?:[_. /:+-]+[a-z]+)*[ _.:-]?\d{0,2}[:;,.]?"  # words, with separators
    rb"|(?-i:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)"  # the name of a constant
    rb"|[-+]?[\d.,:/ _-]+[a-z%]{0,2}"  # numbers, versions, dates, times
    rb"|0x[0-9a-f]{1,8}"
    rb"|.*[ \t(){}<>].*"  # a sentence, or code
    rb"|(?:[.~]{0,2}/|[a-z]:[\\/]).*|[\w.-]+/[\w./-]+"  # a path
    rb"|[a-z_][a-z0-9_]*(?:(?:\.|::|->)[a-z_][a-z0-9_]*)+"  # a dotted name
    rb"|[\w.+-]+@[\w-]+\.[\w.-]+"  # an address
    rb"|[a-z][a-z0-9+.-]*://.*"  # a URL: those with credentials have a detector of their own
    rb"|[a-z]+(?:[_-][a-z0-9]+)+|[a-z]+(?:-[a-z0-9]+)+"  # snake_case_2, kebab-case-2
    rb"|(?:sha|md|aes|des|rsa|ecdsa|ed|utf|base|oauth|argon|pbkdf|hs|rs|es|ps|http|ipv|win|x)-?\d+.{0,8}"
    rb"|\$\d?[a-z]{1,8}\$.*|\{[a-z0-9-]+\}.*|pbkdf2[:_].*|sha\d+[-:$].*"  # hashed already
    rb"|#[0-9a-f]{3,8}|rgba?.*|.*\.(?:com|org|net|io|dev|py|js|ts|json|ya?ml|txt|html?|pem|key|crt))$"
)
_UUID = re.compile(rb"(?i)^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$")
_HEX = re.compile(rb"(?i)^[0-9a-f]+$")
_TOKEN = re.compile(rb"^[A-Za-z0-9_./+=~:!@#%^&*?$-]+$")
_IDENTIFIER = re.compile(rb"^[A-Za-z_$][A-Za-z0-9_.$]*$")
_DIGIT, _LETTER = re.compile(rb"[0-9]"), re.compile(rb"[A-Za-z]")
_SIGN = re.compile(rb"[!@#$%^&*+=?~|]")
_INVENTED = re.compile(
    rb"(?i)^(?:tests?|foo|bar|baz|qux|dummy|fake|mock|some|any|invalid|wrong|bad|incorrect|field"
    rb"|user|name|arg|param|stage|step|part|item|value|val|str|key|token|node|server|host|group"
    rb"|type|level|option|abc|aaa|asdf|blah|spam|eggs|hello)[a-z]{0,4}[\d_!-]*$"
)
_LEAST_HUMAN, _MOST_HUMAN = 6, 40
_LEAST_RANDOM = 8
# Measured on words of Python's library and on random text: below, 0.5 % of random values; above,
# fewer than 0.5 % of words of this length.
_SURPRISE_OF_SHORT, _SURPRISE = 5.2, 4.9
_LONG = 16


def may_be_secret(secret: bytes) -> bool:
    """Whether the value has none of the shapes that are no secrets: words, paths, code, dates."""
    return not (_NO_VALUE.match(secret) or is_placeholder(secret) or is_reference(secret))


def reads_as_code(secret: bytes) -> bool:
    """Whether a bare value is a name in code, and no text."""
    return bool(_IDENTIFIER.match(secret)) and not (
        len(secret) >= _LONG and bool(_DIGIT.search(secret)) and surprise(secret) > _SURPRISE
    )


def is_random(secret: bytes, said: Telling) -> bool:
    """Whether no person would have written this value."""
    if len(secret) < _LEAST_RANDOM or not _TOKEN.match(secret):
        return False
    if _UUID.match(secret):
        return said is not Telling.KEY
    mixed = bool(_DIGIT.search(secret)) and bool(_LETTER.search(secret))
    if _HEX.match(secret):
        least = 16 if said is not Telling.KEY else 32
        return mixed and len(secret) >= least and bits_per_byte(secret) >= 3.0
    if said is Telling.KEY and len(secret) < 20:
        return False
    signs = bool(_SIGN.search(secret))
    if len(secret) < _LONG:
        return (mixed or signs) and surprise(secret) >= _SURPRISE_OF_SHORT
    return (mixed or signs or len(secret) >= 24) and surprise(secret) >= _SURPRISE


def is_human_password(secret: bytes) -> bool:
    """Whether a person would choose this as a password, and would not name a thing so."""
    if not _LEAST_HUMAN <= len(secret) <= _MOST_HUMAN or _INVENTED.match(secret):
        return False
    digit, sign = _DIGIT.search(secret), _SIGN.search(secret)
    return bool(_LETTER.search(secret)) and bool(digit or sign)
