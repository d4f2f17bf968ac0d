"""What the name of a value tells: is it a password, a secret, a key, or nothing of that kind?"""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache


class Telling(Enum):
    """How much a name tells of its value."""

    NOTHING = 0
    KEY = 1  # some key: many of these are no secrets
    SECRET = 2  # a token or an API key: made by a machine
    PASSWORD = 3  # chosen by a person, perhaps
    PHRASE = 4  # "secret": made by a machine, or thought up


_WORDS = re.compile(rb"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+|[\x80-\xff]+")


_NUMBERED = re.compile(rb"[a-z]\d{3,}$")  # `password123`: a value, and no name


def _set(text: str) -> frozenset[bytes]:
    return frozenset(text.encode().split())


_PASSWORD = _set(
    "password passwords passwd passwrd passw passwort pass pwd pwds passphrase passcode psw psk pw"
    " passe pswd passwds passphrases requirepass masterauth kennwort senha contrasena clave mdp"
    " motdepasse parola parool haslo heslo wachtwoord losenord passord adgangskode salasana jelszo"
    " sifre lozinka geslo katasandi sandi matkhau"
)
_PASSWORD_ENDINGS = (
    b"password",
    b"passwd",
    b"passwort",
    b"passphrase",
    b"passcode",
    b"pass",
    b"pwd",
)
_SHORT_PASSWORD = b"pw"  # `bindpw`, `rootpw`
_NOT_A_PASS = _set(
    "bypass compass trespass encompass surpass overpass underpass multipass renderpass onepass"
    " lastpass keepass singlepass secondpass firstpass prepass postpass subpass shaderpass"
)
# Words that the letters A to Z cannot spell; `\x80-\xff` keeps them whole in a name.
_FOREIGN_PASSWORD = tuple(
    spelling.encode()
    for word in (
        "contraseña",
        "пароль",
        "密码",
        "密碼",
        "パスワード",
        "비밀번호",
        "hasło",
        "lösenord",
    )
    for spelling in (word, word.capitalize(), word.upper())
)
_PHRASE = _set("secret secrets secretkey segredo secreto geheimnis")
_SECRET = _set(
    "token tokens credential credentials cred creds jwt bearer sas pat jeton schluessel chave"
    " accesskey"
)
# `appsecret`, `authtoken`; of words that end in `key` only those that begin as a key's does.
_PHRASE_ENDING, _SECRET_ENDING = b"secret", b"token"
_KEY_OF = _set(
    "api access auth authentication authorization private priv client encryption encrypt decryption"
    " signing sign signature account shared master service storage app application consumer"
    " subscription license licence admin secret ssh root write read server deploy integration"
    " partner merchant hmac aes des crypt crypto cipher security jwt cookie session bot user"
    " webhook rest sas token developer dev ingest instance pre enc data vault backup wallet"
)
_KEY_ENDINGS = tuple(kind + key for kind in _KEY_OF if len(kind) > 2 for key in (b"key", b"keys"))
_KEY = _set("key keys auth authorization hmac cookie cookies session sessionid salt")
# A name that ends so, or has such a word after the telling one, names something about a secret.
_ABOUT = _set(
    "name names url urls uri uris path paths file filename filenames type types hash hashes field"
    " fields label labels header headers prefix suffix regex regexp re pattern patterns policy"
    " policies format length len size min max maximum minimum expir expiry expire expires"
    " expiration endpoint class classname ref refs env var variable variables id ids uuid count"
    " limit limits hint hints reset validator validators error errors err message messages msg"
    " help title placeholder description desc version versions manager provider providers service"
    " services store storage backend generator factory handler handlers callback callbacks func"
    " function method param params parameter parameters config configuration settings setting"
    " options option column columns col table attr attribute attributes property properties prop"
    " props input inputs form view page button btn text link links host hostname port username"
    " usernames role roles scope scopes rotation age date time timestamp timeout ttl strength"
    " complexity required require enabled disabled enable disable valid check checked mode modes"
    " algorithm algorithms alg usage index arn location mount dir directory folder kind source"
    " status state states template templates tab selector selectors xpath css style icon icons"
    " image family group groups list map dict set object item items entry entries rule rules"
    " schema model models module package plugin request response result results event events"
    " action changed updated created deleted login logout signin signup forgot forgotten recovery"
    " recover verify verified verification confirmation match matches matching mismatch weak"
    " strong strings common invalid incorrect wrong missing empty question reminder history cmd"
    " command commands program script prompt ask reader writer parser char chars character"
    " characters mask alias context encoding encoder decoder dialect lookup tags tag order sort"
    " builder listener filter filters interceptor middleware strategy spec test tests suite case"
    " caption tooltip translation element ending separator delimiter screen dialog modal"
    " controller component route router visibility visible hidden hide show toggle focus warning"
    " notice info summary example examples exist exists issuer audience subject claim claims grant"
    " realm flow domain algo curve bits digits used last lstrip rstrip strip split replace"
    " startswith endswith join encode decode contains includes search sub substring slice exec"
    " indexof find trim lower upper range ranges between mgr short long too requirements"
    " requirement signature signatures iterations rounds cost work factor through thru over thrus"
    " code"
)
# What is no secret however it ends: a hash of it, the public half, a mark between two pages.
_NEVER = _set(
    "public pub hash hashed hashes digest checksum checksums md5 publishable tokenizer tokenize"
    " trusted known fingerprint fingerprints integrity etag thumbprint nonce untranslated"
)
_NEVER_TOKEN = _set(
    "csrf xsrf csrftoken xsrftoken next page pagination continuation cancellation cancel resume"
    " sync start end stop primary foreign sort partition cache unique lookup idempotency etag"
    " revision commit keyboard keyword keywords hot translation i18n locale msgid partition row"
    " column table map object dict group item data sitekey site recaptcha routing message event"
    " binding left right special unknown eof syntax punctuation lexer device widget tracking"
    " analytics maps position color theme style icon layout query dependency alias index search"
    " asym asymmetric verification verify verifying change client request lifecycle idempotent"
    " nextpage activity progress"
)
# Whoever names a thing so asks for a password, or says that there is one.
_ASKING = _set(
    "is has have had no not non show hide toggle forgot forget forgotten without enable disable"
    " needs need requires require invalid missing wrong bad incorrect expect expected expects"
    " validate check verify compare allow allows can should must weak missing reset get find"
    " generate gen ask prompt read load fetch lookup parse format mask redact strip remove delete"
    " encode decode hash hashed valid"
)
_NEUTRAL = _set(
    "prod production dev development staging stage test testing default value val str string b64"
    " base64 hex raw plain plaintext clear cleartext current old new primary secondary live sandbox"
    " main bytes data local temp tmp backup a b c x y base enc txt const constant equals set"
    " internal external override fallback again confirm repeat"
)


@lru_cache(maxsize=8192)
def telling(name: bytes) -> Telling:
    """What a name such as `spring.datasource.password` or `adminPassword2` tells."""
    if _NUMBERED.search(name):
        return Telling.NOTHING
    if any(word in name for word in _FOREIGN_PASSWORD):
        return Telling.PASSWORD
    words = [word.lower() for word in _WORDS.findall(name) if not word.isdigit()]
    while len(words) > 1 and words[-1] in _NEUTRAL:
        words.pop()
    if not words or words[-1] in _ABOUT:
        return Telling.NOTHING
    for at in range(len(words) - 1, -1, -1):
        said = _said(words, at)
        if said is not Telling.NOTHING:
            return said if _may_hold(words, at, said) else Telling.NOTHING
    return Telling.NOTHING


def asks(name: bytes) -> bool:
    """Whether the name, such as `hasPassword` or `checkToken`, asks for it."""
    return not _ASKING.isdisjoint(word.lower() for word in _WORDS.findall(name))


def _may_hold(words: list[bytes], at: int, said: Telling) -> bool:
    """Whether nothing around the telling word says that the value is something else."""
    before, after = words[:at], words[at + 1 :]
    if not (_ABOUT.isdisjoint(after) and _NEVER.isdisjoint(words)):
        return False
    return said in (Telling.PASSWORD, Telling.PHRASE) or _NEVER_TOKEN.isdisjoint(before[-1:])


def _said(words: list[bytes], at: int) -> Telling:
    """What the word at `at` tells, with the one before it."""
    word = words[at]
    if word in _PASSWORD or _ends_in_password(word):
        return Telling.PASSWORD
    if word in _PHRASE or word.endswith(_PHRASE_ENDING):
        return Telling.PHRASE
    if word in _SECRET or word.endswith(_SECRET_ENDING):
        return Telling.SECRET
    if word in (b"key", b"keys"):
        if at and words[at - 1] == b"secret":
            return Telling.PHRASE
        return Telling.SECRET if at and words[at - 1] in _KEY_OF else Telling.KEY
    if word.endswith(_KEY_ENDINGS):
        return Telling.SECRET
    return Telling.KEY if word in _KEY else Telling.NOTHING


def _ends_in_password(word: bytes) -> bool:
    if word in _NOT_A_PASS:
        return False
    if len(word) > 5 and word.endswith(_PASSWORD_ENDINGS):
        return True
    return 4 < len(word) < 10 and word.endswith(_SHORT_PASSWORD)
