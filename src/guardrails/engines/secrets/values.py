"""What a value itself tells: random text, a password that a person chose, or no secret."""

from __future__ import annotations

import re

from guardrails.engines.secrets.entropy import bits_per_byte
from guardrails.engines.secrets.names import Telling
from guardrails.engines.secrets.placeholders import is_placeholder, is_reference
from guardrails.engines.secrets.surprise import surprise

# Names, paths, numbers and code, as people and programs write them.
_NAMED = re.compile(
    rb"(?i)^(?:[a-z]+[:;,.?!*]{0,3}|(?-i:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)"  # a word, a constant
    rb"|[-+^~<>=v]{0,2}[\d.,:/_x-]+[a-z%]{0,4}|[v^~<>=]{0,2}\d+\.\d[\d.]*[-+.]?[a-z]{1,10}[-.\d]*"
    rb"|0x[0-9a-f]{1,8}"
    rb"|(?:[.~]{0,2}/|[a-z]:[\\/]|\\\\|\.{1,2}\\).*|[@\w.-]+/[@\w./-]+"  # a path
    rb"|[a-z_][a-z0-9_]*(?:(?:\.|::|->)[a-z_][a-z0-9_]*)+"  # a dotted name
    rb"|[a-z]+(?:\.[a-z]+)+:[a-z]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,12}"  # an address
    rb"|[\w.-]+:\d{1,5}|\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?(?:/\d+)?"  # a host and its port
    rb"|(?:npm|workspace|github|link|file|git|portal|patch|catalog|urn|did|mailto|tel):.*"
    rb"|#[0-9a-f]{3,8}|rgba?.*|[.#][a-z]+(?:[_-]+[a-z0-9]+)*\d?"  # a colour, a selector
    rb"|.*\.(?:com|org|net|io|dev|py|js|ts|tsx|jsx|json|ya?ml|txt|html?|pem|key|crt|cer|p12|pfx|jks"
    rb"|keystore|go|rb|rs|java|css|md|xml|sql|csv|toml|conf|cfg|ini|properties|png|svg|jpg|log"
    rb"|sh|php|cs|kt|vue|asc|gpg|pub|db|zip|gz|tgz|so|dll|dylib|exe|bin|dat|tar|jar|war|tf|env|lock|bak|md5|sha\d+)(?:\.\d+)*"
    rb"|\d{4}-\d\d-\d\d[t_].*|\d{0,3}\*[a-z]+\d?)$"
)
# Words with separators, and a number behind: names of things, and passwords that people choose.
_WORDY = re.compile(
    rb"(?i)^(?:[a-z]+(?:[_.:+-]+[a-z]+)*[_.:-]?\d{0,2}[:;,.?!*]{0,3}|[a-z][a-z0-9]*(?:[_.:+-][a-z0-9]+)+)$"
)
_URL = re.compile(rb"(?i)^(?:[a-z][a-z0-9+.-]*:)?//|^(?:data|blob|jdbc|urn|javascript):|^www\.")
# What stands for a secret and does not open anything: made by a hash, or public by its nature.
_NO_SECRET = re.compile(
    rb"^(?:\$(?:\d?[a-z]{1,8}|[0-9]|2[abxy]|[a-z]+\d?[\w-]*|7)\$.*"
    rb"|\{[A-Za-z0-9-]+\}.*|(?:pbkdf2|scrypt|bcrypt|argon2|md5|sha\d+)[_:$].*"
    rb"|sha\d+[-:$].*|SCRAM-SHA-\d+\$.*|md5[0-9a-f]{32}|\*[0-9A-F]{40}|_[./0-9A-Za-z]{19}"
    rb"|\[?(?:enc|ENC)[\[(:].*|gAAAAA.*|vault:v\d+:.*|AQICAH.*"
    rb"|ssh-(?:rsa|ed25519|dss).*|AAAA[BCE]3NzaC1.*|ecdsa-sha2-.*"
    rb"|MII[BCFGH][A-Za-z0-9+/].*|M(?:FkwEwYH|FYwEAYH|HYwEAYH|CowBQYDK2V).*"  # certificates, halves
    rb"|LS0tLS1CRUdJTiB(?:D|QVUJ|SU0EgUFVC|QR1AgUFVC).*|-----BEGIN (?:CERT|PUB|RSA PUB).*"
    rb"|iVBORw0KGgo.*|R0lGODlh.*|/9j/4AAQ.*|PHN2Zy.*|PD94bWwg.*|UEsDB.*|d09GM.*|JVBERi0.*"
    rb"|(?:pk_(?:live|test)|pk|pub|rzp_(?:live|test)|sb_publishable|publishable)[._-].*"
    rb"|(?i:[0-9A-HJKMNP-TV-Z]{26}@\w+)|GHSA(?:-\w{4}){3}|CVE-\d.*|us-gov-\w+-\d)$"
)
_REGEX = re.compile(
    rb"\(\?|\[\^|\\+[dwsSWDbB.]|[^\\][.\])][*+?](?:$|[^A-Za-z0-9])|\{\d+,\d*\}|\[[a-zA-Z0-9]-[a-zA-Z0-9]"
    rb"|^\^.*\$$"
)
_FORMAT = re.compile(
    rb"%[-+0 #]?\d*[sdiufxXr](?![A-Za-z0-9]).*%|^%[-+0 #]?\d*[sdiufxXr](?![A-Za-z0-9])"
)
_CALL = re.compile(
    rb"""\w\([\w\s.,$"'-]*\)|\{[\w.:-]*\}|</?[\w ]*/?>|\[[\w.-]*\]|=>|->|^\(.*\)$|\(\)|\w\($"""
)
_BRACKET = re.compile(rb"[(){}<>\[\]]")
_ASSIGNMENT = re.compile(rb"(?i)^[a-z][\w.-]*=[^=]|&[a-z_]+=|;\s*[a-z]+=")
_ESCAPED = re.compile(
    rb"\\+(?:u[0-9a-fA-F]{4}|u\{[0-9a-fA-F]{1,6}\}|x[0-9a-fA-F]{2})|&#x?[0-9a-fA-F]{2,6};"
    rb"|[\xc2-\xf4][\x80-\xbf]{1,3}"
)
_UUID = re.compile(rb"(?i)^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$")
_HEX = re.compile(rb"(?i)^(?:0x)?[0-9a-f]+$")
_TOKEN = re.compile(rb"^[\x21-\x7e]+$")
_ALPHANUMERIC = re.compile(rb"^[A-Za-z0-9_-]+$")
_IDENTIFIER = re.compile(rb"^[A-Za-z_$@&*!][A-Za-z0-9_.$!?]*$")
_EXPRESSION = re.compile(
    rb"^[&*!@-]?[A-Za-z_$][\w$.]*(?:(?:[-+*/%&|^?:!=<>]+|->|::|\?\.)[\w$.]+)+[;,]?$"
)
_LOWER, _UPPER = re.compile(rb"[a-z]"), re.compile(rb"[A-Z]")
_DIGIT, _LETTER = re.compile(rb"[0-9]"), re.compile(rb"[A-Za-z]|[\xc3-\xdf][\x80-\xbf]")
_SIGN = re.compile(rb"[!@#$%^&*+=?~|]")
_OTHER_SIGN = re.compile(rb"[^A-Za-z0-9\s]")
_CAMEL_CASE = re.compile(rb"^[a-z]*(?:[A-Z]{1,4}[a-z]{2,})*[A-Z]{0,3}$")
_PLAIN_WORD = re.compile(rb"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")

# ---- What a person would choose. ---------------------------------------------------------------

_INVENTED = re.compile(
    rb"(?i)^(?:tests?|foo|bar|baz|qux|dummy|fake|mock|some|any|invalid|wrong|bad|incorrect|field"
    rb"|name|arg|param|stage|step|part|item|value|val|str|node|host|group"
    rb"|type|level|option|abc|aaa|blah|spam|eggs|hello|good|new|old|my|the|this|not"
    rb"|valid|real|correct|another|other|one|two|long|short)+[\d_-]*!?$"
)
# The names of algorithms, encodings, formats and types, which have digits in them.
_TECHNICAL = re.compile(
    rb"(?i)(?:^|[-_./:])(?:(?:sha|md|aes|rsa|hmac|hmacsha|pbkdf|pkcs|ecdsa|ecdh|secp|ed|utf|ucs|base"
    rb"|oauth|tls|tlsv|ssl|sslv|https?|ipv|iso|rfc|scram|wpa|nistp|curve|chacha|poly|blake|ripemd"
    rb"|argon|des|camellia|sm|crc|latin|cp|windows|mp|uint|int|float|vec|mat|bytes|varchar|nvarchar"
    rb"|char|version|ntlmv|ldapv|oauthv|krb|python|java|php|node|ubuntu|debian|linux|win|arm|amd"
    rb"|ascii|kerberos|brainpoolp|withsha|withhmacsha|rc|beta|alpha)[-_]?|x|h|v|k|i|[pk]-)"
    rb"(?!(?:19|20)\d\d)\d{1,4}(?:$|[^0-9a-z])(?![^A-Za-z]*[!@#$%^&*])"
    rb"|(?:^|[^a-z])(?:[herp]s(?:256|384|512)|k8s|i18n|l10n|a11y|a(?:128|192|256)gcm)"
    rb"|(?:^|[^a-z])(?:u?int|float|vec|mat|bytes)\d|sha-?(?:[123]|224|256|384|512)(?:$|[^0-9])|md[45](?:$|[^0-9])|hmac|pbkdf2|pkcs|oauth2|base64|utf-?8|%[sdiufxr](?:$|[^a-z])"
    rb"|yyyy|hh:mm|%[YmdHMS](?:[^A-Za-z]|$)"
)
_SHORT_CODE = re.compile(
    rb"(?i)^(?:[a-z]{1,3}[-_.]?\d{1,4}|[a-z]{1,4}-\d{1,6}|(?-i:[A-Z]{1,8})[-_.]?\d{1,6}"
    rb"|(?-i:\d{1,3}[-_]?[a-z]{1,8})|[a-z]{1,2}\d{1,6}[a-z]?)$"
)
_PARTS_OF_CODE = re.compile(
    rb"(?i)^(?:[\w-]+(?:\|[\w-]+)+|[\w.-]+:[\w.-]+|[a-z]{2,}@[a-z]+\d?|&#?\w+;.*|[:@$?][a-z][a-z_]*\d?"
    rb"|(?-i:--?[a-z][a-z-]*\d?(?:=.*)?)|ctrl[+-].*|alt[+-].*|cmd[+-].*|shift[+-].*"
    rb"|[a-z_$]\w*\[\d*\]?|\\u[0-9a-f]{4}.*|[a-z]+=[a-z]\w*)$"
)
_VOCABULARY = frozenset(
    b"password passwords passwd passwort passphrase pass pwd user users username login logon name"
    b" field input label text form auth authentication token tokens key keys secret secrets"
    b" credential credentials confirm new old current repeat again id test tests testing foo bar"
    b" value default string type error errors message invalid required email mail phone address"
    b" reset change update create delete forgot code verify verification step page view button icon"
    b" btn link title hint help show hide toggle client server host port url uri path file index"
    b" row col column item list table group option options param params arg args prop props attr"
    b" node class style size width height color min max len length count number num version api"
    b" http https request response header headers body query data json xml html css module"
    b" component handler callback event action state store reducer service provider config setting"
    b" settings env mode method function func is has get set add remove enc dec encrypt decrypt"
    b" encrypted hash hashed plain basic digest bearer sso ldap saml oauth openid otp totp mfa sms"
    b" session cookie csrf nonce salt iv cert certificate public private account role admin"
    b" administrator policy schema model entity db database sql mysql postgres redis mongo kafka"
    b" aws azure gcp google github element selector section part level layer two factor image"
    b" example sample dummy demo fake mock placeholder enter insert please none null undefined true"
    b" false yes no unknown other custom generic native legacy standard extended caching"
    b" sha".split()
)
_LEAST_HUMAN, _MOST_HUMAN = 6, 40

# ---- What nobody would choose. -----------------------------------------------------------------

_LEAST_RANDOM = 8
# Measured on strings in real packages and on random text: below lie at most 1 % of the random
# values, and above at most 1 % of the strings that are none.
_SURPRISE_OF_SHORT, _SURPRISE, _SURPRISE_OF_LETTERS, _SURPRISE_OF_FEW = 5.2, 4.9, 5.6, 5.8
_UNMISTAKABLE = 5.3  # no path, name or version of at least 16 bytes reaches it
_LONG = 16


def unescaped(secret: bytes) -> bytes:
    """The value with one letter for each that is escaped or not of ASCII: `Contrase\\u00f1a`."""
    return _ESCAPED.sub(b"e", secret)


def may_be_secret(secret: bytes) -> bool:
    """Whether the value has none of the shapes that are no secrets: names, paths, code, dates."""
    if _NO_SECRET.match(secret) or _URL.match(secret) or b" " in secret or b"\t" in secret:
        return False
    if is_placeholder(secret) or is_reference(secret):
        return False
    if _BRACKET.search(secret) and not _is_noise(secret):
        return False
    if not (_NAMED.match(secret) or _REGEX.search(secret) or _FORMAT.search(secret)):
        return True
    return _is_unmistakable(secret) or (secret.isalpha() and _are_random_letters(secret))


def reads_as_code(secret: bytes) -> bool:
    """Whether a bare value is a name or an expression in code, and no text."""
    if not (_IDENTIFIER.match(secret) or _EXPRESSION.match(secret)):
        return False
    if len(secret) < _LONG or not _DIGIT.search(secret):
        return True
    return surprise(secret) <= _SURPRISE and not (_HEX.match(secret) and len(secret) >= 32)


def classes(secret: bytes) -> int:
    """How many of small letters, capitals, digits and signs are in the value."""
    kinds = (_LOWER, _UPPER, _DIGIT, _OTHER_SIGN)
    return sum(bool(kind.search(secret)) for kind in kinds)


def is_random(secret: bytes, said: Telling) -> bool:
    """Whether no person would have written this value."""
    if len(secret) < _LEAST_RANDOM or not _TOKEN.match(secret):
        return False
    if _UUID.match(secret):
        return said is not Telling.KEY
    digit = bool(_DIGIT.search(secret))
    if _HEX.match(secret):
        mixed = digit and bool(_LETTER.search(secret))
        long = len(secret) >= 16 and said is not Telling.KEY
        return mixed and long and bits_per_byte(secret) >= 2.9
    if said is Telling.KEY and (len(secret) < 20 or surprise(secret) < _UNMISTAKABLE):
        return False
    if not digit and not _SIGN.search(secret):
        return (said is not Telling.SECRET or len(secret) >= _LONG) and _are_random_letters(secret)
    found = surprise(secret)
    if _WORDY.match(secret) and found < _UNMISTAKABLE:
        return False
    if len(secret) >= _LONG:
        return found >= (_UNMISTAKABLE if _ALPHANUMERIC.match(secret) else _SURPRISE)
    if said is Telling.SECRET:  # a machine makes no short ones, and a name may have a digit
        return len(secret) >= 10 and found >= _SURPRISE_OF_LETTERS and has_much_else(secret)
    return found >= _SURPRISE_OF_SHORT


def is_salt(secret: bytes) -> bool:
    """Whether a text with spaces is random, as the long keys of WordPress are."""
    mixed = classes(secret) == 4 and len(_DIGIT.findall(secret)) >= 3
    if len(secret) < 32 or not mixed or is_placeholder(secret):
        return False
    return len(_OTHER_SIGN.findall(secret)) >= 4 and surprise(secret) >= _UNMISTAKABLE


def is_human_password(secret: bytes) -> bool:
    """Whether a person would choose this as a password, and would not name a thing so."""
    if not _LEAST_HUMAN <= len(secret) <= _MOST_HUMAN or _INVENTED.match(secret):
        return False
    if not _LETTER.search(secret) or _TECHNICAL.search(secret):
        return False
    if _SHORT_CODE.match(secret) or _PARTS_OF_CODE.match(secret) or _ASSIGNMENT.search(secret):
        return False
    digits = len(_DIGIT.findall(secret))
    sign = bool(_SIGN.search(secret.strip(b"?!*~@")))
    words = _PLAIN_WORD.findall(secret)
    if names_a_thing(secret):
        return digits >= 3 or (digits > 0 and (sign or secret[-1:] in b"!?*."))
    return digits >= 2 or sign or (digits == 1 and (len(words) < 3 or len(secret) >= 14))


def is_chosen(secret: bytes) -> bool:
    """Whether a person clearly chose this: kinds of letters are mixed as password rules ask for."""
    if not is_human_password(secret) or classes(secret) < 3 or not _DIGIT.search(secret):
        return False
    if names_a_thing(secret):
        return False
    return bool(_OTHER_SIGN.search(secret)) or len(_DIGIT.findall(secret)) >= 3


def is_hexadecimal(secret: bytes) -> bool:
    """Whether it may as well be a digest: beside a password in a table it is one."""
    return bool(_HEX.match(secret))


def has_much_else(secret: bytes) -> bool:
    """Whether more than one digit, or a sign, stands among the letters."""
    return len(_DIGIT.findall(secret)) > 1 or bool(_SIGN.search(secret))


def names_a_thing(secret: bytes) -> bool:
    """Whether one of its words is a programmer's: `password`, `user`, `field`."""
    return not _VOCABULARY.isdisjoint(word.lower() for word in _PLAIN_WORD.findall(secret))


def _is_unmistakable(secret: bytes) -> bool:
    """Whether the value is long, and so far from words that no shape can excuse it."""
    return len(secret) >= _LONG and surprise(secret) >= _UNMISTAKABLE and classes(secret) >= 2


def _are_random_letters(secret: bytes) -> bool:
    """Letters alone, or with separators, that no language has."""
    two_cases = bool(_LOWER.search(secret)) and bool(_UPPER.search(secret))
    if len(secret) < (8 if two_cases else 14):
        return False
    if len(secret) < 10:
        least = _SURPRISE_OF_FEW + (0.5 if _CAMEL_CASE.match(secret) else 0)
        return surprise(secret) >= least
    return surprise(secret) >= (_SURPRISE_OF_LETTERS if len(secret) < 24 else _UNMISTAKABLE)


def _is_noise(secret: bytes) -> bool:
    """Whether brackets stand in the value as in the output of a password generator."""
    if classes(secret) < (3 if len(secret) > 13 else 4) or surprise(secret) < _SURPRISE:
        return False
    return not (_CALL.search(secret) or _REGEX.search(secret))
