"""What the name of a value tells: is it a password, a secret, a key, or nothing of that kind?"""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache


class Telling(Enum):
    """How much a name tells of its value."""

    NOTHING = 0
    KEY = 1  # some key: many of these are no secrets
    SECRET = 2  # a token, an API key, a client's secret: made by a machine
    PASSWORD = 3  # chosen by a person, perhaps


_WORDS = re.compile(rb"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")


def _set(text: str) -> frozenset[bytes]:
    return frozenset(text.encode().split())


_PASSWORD = _set(
    "password passwords passwd passwrd passw passwort pass pwd passphrase passcode psw pw kennwort"
    " senha contrasena motdepasse mdp requirepass masterauth parola haslo wachtwoord"
)
_PASSWORD_ENDING = (b"password", b"passwd", b"passwort", b"pwd", b"passphrase", b"pass")
_NOT_A_PASS = _set(
    "bypass compass trespass encompass surpass overpass underpass multipass renderpass"
)
_SECRET = _set(
    "secret secrets token tokens apikey credential credentials creds jwt bearer sas secretkey"
    " accesskey authkey accesstoken authtoken clientsecret sharedsecret pat apitoken"
)
_SECRET_ENDING = (b"secret", b"token", b"apikey", b"secretkey", b"accesskey", b"authkey")
_KEY_OF = _set(
    "api access auth authentication authorization private client encryption encrypt decryption"
    " signing sign signature account shared master service storage app application consumer"
    " subscription license admin secret ssh root write read server deploy integration partner"
    " merchant hmac aes des crypt crypto cipher security jwt cookie session bot user webhook"
    " rest account sas token developer dev ingest instance pre enc"
)
_KEY = _set("key keys auth authorization signature hmac cookie session sid sessionid salt license")
# A name that ends so, or has such a word in it, names something about a secret, or no secret.
_ABOUT = _set(
    "name names url uri path paths file filename filenames type types hash hashes field fields"
    " label labels header headers prefix suffix regex regexp re pattern patterns policy policies"
    " format length len size min max maximum minimum expir expiry expire expires expiration"
    " endpoint class ref refs env var variable id ids uuid count limit limits hint reset validator"
    " validators error errors message messages msg help title placeholder description desc version"
    " manager provider service store storage backend generator factory handler callback func"
    " function method param params parameter parameters config configuration options option"
    " column col table attr attribute property prop props input form view page button text link"
    " links host port user username role scope scopes rotation age date time timeout ttl"
    " strength complexity required enabled disabled valid check mode algorithm alg usage index"
    " arn location mount dir folder kind source status state template tab selector xpath css icon"
    " provider family group list map set dict object item items entry rule rules schema model"
    " module package plugin request response result event action change changed update updated"
    " created create delete login logout signin signup forgot recovery recover verify verification"
    " confirmation match mismatch weak strong common invalid incorrect wrong missing empty"
    " question reminder history cmd command program script prompt ask reader char mask"
)
_NEVER = _set(
    "public pub hash hashed hashes digest checksum sha sha1 sha256 sha512 md5 csrf xsrf next"
    " pagination continuation cancellation cancel primary foreign sort partition cache publishable"
    " site sitekey tokenizer tokenize fingerprint integrity etag revision commit nonce"
    " thumbprint captcha keyboard monkey keyword keywords unique lookup idempotency translation"
    " i18n locale msgid"
)
_NEUTRAL = _set(
    "prod production dev development staging stage test testing default value val str string b64"
    " base64 hex raw plain plaintext clear cleartext current old new primary secondary live sandbox"
    " main bytes data local temp tmp backup a b c x y base"
)


@lru_cache(maxsize=8192)
def telling(name: bytes) -> Telling:
    """What a name such as `spring.datasource.password` or `adminPassword2` tells."""
    words = [word.lower() for word in _WORDS.findall(name) if not word.isdigit()]
    while len(words) > 1 and words[-1] in _NEUTRAL:
        words.pop()
    if not words or words[-1] in _ABOUT or not _NEVER.isdisjoint(words):
        return Telling.NOTHING
    for at in range(len(words) - 1, -1, -1):
        said = _said(words, at)
        if said is not Telling.NOTHING:
            rest = words[at + 1 :]
            return said if _ABOUT.isdisjoint(rest) else Telling.NOTHING
    return Telling.NOTHING


def _said(words: list[bytes], at: int) -> Telling:
    """What the word at `at` tells, with the one before it."""
    word = words[at]
    if word in _PASSWORD or (
        len(word) > 5 and word.endswith(_PASSWORD_ENDING) and word not in _NOT_A_PASS
    ):
        return Telling.PASSWORD
    if word in _SECRET or word.endswith(_SECRET_ENDING):
        return Telling.SECRET
    if word in (b"key", b"keys"):
        return Telling.SECRET if at and words[at - 1] in _KEY_OF else Telling.KEY
    return Telling.KEY if word in _KEY else Telling.NOTHING
