"""Credentials that their place tells: in a command, a call, a statement, a file made for them."""

from __future__ import annotations

import re

from guardrails.engines.secrets.candidate import Candidate, Proven
from guardrails.engines.secrets.names import Telling
from guardrails.engines.secrets.placeholders import (
    is_placeholder,
    is_reference,
    speaks_for_itself,
)
from guardrails.engines.secrets.surprise import surprise
from guardrails.engines.secrets.values import is_random
from guardrails.model.detector import Certainty
from guardrails.model.place import Span

_LEAST = 4

# What another program puts in: a variable, a call, a template. `$` alone is a sign like others.
_HOLE = re.compile(
    rb"\$[{(\[]|\{\{|[#%]\{|%\(|<%|\$[A-Z_]{3}|\{[A-Za-z_]?[A-Za-z0-9_.:!]*\}|%[A-Za-z_]{3,}%|@@\w+@@"
    rb"|^(?:%[a-z]|[:?@][A-Za-z_]+\d?@?|@[A-Za-z_.-]+@|@[a-z~-]*[./][a-z./-]*|__\w+__|--[a-z].*|<.*|\{.*|\(.*|\[.*\]|\$\w+)$"
    rb"|^[A-Za-z_]\w*(?:\.\w+)*\(|\.\.\.|\xe2\x80\xa6|\*\*\*|^(?:os|sys|self|this|process|config|settings|ENV|env|args)[.\[]"
    rb"|^(?:env|ref|secrets?|kv|sm|aws|azure|gcp|k8s|cmd)[:/.][A-Za-z]"
    rb"|^[a-z]+/[a-z0-9+.-]+;"
    rb"|(?:getenv|environ|input|prompt|getpass)\b"
)
# Words of which documentation makes the values that stand where a password would.
_WORDS = (
    rb"p[a@4][s5$]{2}(?:w[o0]rds?|wd|w|code|phrase)?|pwd|pw|psw|secrets?|s3cr3t|user(?:name)?|usr|token|key"
    rb"|anonymous|repo|proxy|api|auth|login|admin(?:istrator)?|root|guest|demo|dev|prod|local|tests?|testing|tester|temp"
    rb"|changeit|changethis|change|foo|bar|baz|qux|quux|abc|xyz|none|null|nil|true|false|undefined"
    rb"|host|port|database|db|name|some|my|your|the|our|a|an|new|old|bad|wrong|invalid|fake|dummy"
    rb"|mock|super|very|top|strong|secure|safe|random|long|private|public|postgres(?:ql)?|psql|pg"
    rb"|mysql|mariadb|maria|mongo(?:db)?|redis|rabbit(?:mq)?|elastic|oracle|sqlserver|mssql|sql|sa"
    rb"|docker|server|client|service|account|app|web|site|default|example|sample|placeholder|value"
    rb"|string|text|here|goes|letmein|scott|qwerty|hello|world|spam|eggs"
    rb"|minio|airflow|grafana|jenkins|sonar|nexus|keycloak|django|flask|rails|laravel|symfony|nginx"
    rb"|vagrant|ansible|ubuntu|debian|linux|windows|email|mail|smtp|ftp|ssh|http|proxy|ldap|git"
    rb"|hub|lab|is|in|of|to|for|not|no|and|be|must|it|this|that|with|xxx?|data|base|staging|stage|credentials?|creds"
    rb"|hash(?:ed)?|plain|clear|encoded|encrypted|basic|bearer|access|master|primary|required|optional"
)
_NUMBERED = rb"(?:[0-9]{0,3}|1234|12345|123456)[!@#]?"
_COMPOSED = re.compile(rb"(?i)^(?:(?:%s)[ _.-]?){1,6}%s$" % (_WORDS, _NUMBERED))
_WORDS_ONLY = re.compile(rb"(?i)^(?:(?:%s)[ _.-]?){1,6}[0-9]?$" % _WORDS)
_ADVICE = re.compile(
    rb"(?i)^[<\[({]?(?:your|some|my|enter|insert|put|set|change|replace|use)[a-z0-9@$!()_. -]{0,20}"
    rb"(?:p[a@4][s5$]{2}|pwd|secret|token|key|here|this|it$|me$)"
)
_PRINTABLE = re.compile(rb"^[\x21-\x7e\x80-\xff]+$")
_UNUSUAL_SIGN = re.compile(rb"[^A-Za-z0-9_./+=~:!@#%^&*?$-]")
_LETTER, _DIGIT_OR_SIGN = re.compile(rb"[A-Za-z]"), re.compile(rb"[0-9!@#$%^&*+=?~|]")
_LETTERS = re.compile(rb"^[A-Za-z]{8,40}$")
_CASES = re.compile(rb"[a-z][A-Z]|[A-Z]{2}[a-z]")
_LEAST_SURPRISE = 4.7  # bits a letter, for letters alone: see values.py
_LEAST_CHOSEN, _MOST_CHOSEN = 6, 60
_DOCUMENTED = frozenset(
    b"tiger tiger^5hhh hunter2 sesame opensesame changeit foobared x-oauth-basic"
    b" circleoflife gx1fbat3bv a3ddj3w 7fjfp0zbr1ktdrbnfvdmiw".split()  # RFC 2617, RFC 6749
)

_SENTENCE_END = b".,;:)]}"
_TOKEN = re.compile(rb"^[A-Za-z0-9_./+=~:%-]+$")
_LEAST_TOKEN, _LEAST_KEY, _LONG_KEY = 16, 16, 40
_PATH = re.compile(
    rb"(?i)^(?:[.~]{0,2}/|[a-z]:[\\/]|[\w.-]+/[\w.-]+/).*|.*\.(?:pem|key|txt|json|xml|conf)$"
)
_ADDRESS = re.compile(rb"^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$|^[a-z][a-z0-9+.-]*://")
_COMMENT = re.compile(rb"[ \t]*(?:[#;!]|//|--|<!--)")
_PASSWORD_HASH = re.compile(
    rb"^(?:\$(?:apr1|1|2[abxy]?|5|6|7|y|gy|sha1|md5|argon2[a-z]*|pbkdf2[a-z0-9-]*|scrypt)\$"
    rb"|pbkdf2[_:]|(?:sha1|sha256|md5|bcrypt|argon2|scrypt)[$:]|\{[A-Z0-9]+\}|\*[0-9A-F]{40}$|md5[0-9a-f]{32}$|SCRAM-SHA-|0x[0-9a-fA-F]{20,}$)"
)


def given_password(candidate: Candidate) -> Proven | None:
    """A password in a command, a call, a statement: random, or as people choose them."""
    return _proven(candidate, _bare(candidate), sure=False)


def kept_password(candidate: Candidate) -> Proven | None:
    """A password in a file that is there to keep it: whatever does not stand for another.

    A comment in such a file shows how to write it: there only what is random counts.
    """
    text, start = candidate.text, candidate.whole.start
    line = text[text.rfind(b"\n", 0, start) + 1 : start]
    if _COMMENT.match(line) and not random_password(candidate.secret):
        return None
    return _proven(candidate, candidate.value, sure=True)


def kept_setting(candidate: Candidate) -> Proven | None:
    """A password in such a file, where paths and names of things stand beside it."""
    secret = candidate.secret
    path = _PATH.match(secret) and not random_password(secret)
    return None if path else kept_password(candidate)


def group_policy(candidate: Candidate) -> Proven | None:
    """`cpassword` of a Windows group policy: whole blocks of AES, and Microsoft told its key."""
    secret = candidate.secret.rstrip(b"=")
    blocks = len(secret) * 3 // 4 % 16 == 0
    random = blocks and is_possible(secret) and random_password(secret)
    return Proven(Certainty.SHAPED, candidate.value) if random else None


def drawn_key(candidate: Candidate) -> Proven | None:
    """A key that a program drew, of whatever signs."""
    secret = candidate.secret
    if candidate.context.hashes or len(secret) < _LEAST_KEY:
        return None
    # Of so many signs one may look like a variable.
    long = len(secret) >= _LONG_KEY and not speaks_for_itself(secret)
    possible = is_possible(secret) or (long and not is_placeholder(secret))
    drawn = possible and _PRINTABLE.match(secret) and random_password(secret)
    return Proven(Certainty.LIKELY, candidate.value) if drawn else None


def given_token(candidate: Candidate) -> Proven | None:
    """A value that a program made, where only such a one can stand."""
    span = _bare(candidate)
    secret = candidate.text[span.start : span.end]
    if candidate.context.hashes or not _token(secret):
        return None
    return Proven(Certainty.LIKELY, span)


def kept_hash(candidate: Candidate) -> Proven | None:
    """The hash of a password, where it lets somebody in."""
    return None if candidate.context.hashes else Proven(Certainty.SHAPED, candidate.value)


def certainty_of(candidate: Candidate, secret: bytes, *, sure: bool) -> Certainty | None:
    """How certain a value is a password, given that its place is one for passwords.

    `sure` says that nothing else stands in this place, so that even a word is a password. In
    tests and documentation only what is random counts.
    """
    if candidate.context.hashes or not is_possible(secret):
        return None
    if random_password(secret):
        return Certainty.LIKELY
    if candidate.context.rehearsal or not _PRINTABLE.match(secret):
        return None
    chosen = _may_be_chosen(secret) if sure else _is_chosen(secret)
    return Certainty.WEAK if chosen else None


def _may_be_chosen(secret: bytes) -> bool:
    """Whether this may be somebody's password, and is no word that stands for one."""
    return _LEAST_CHOSEN <= len(secret) <= _MOST_CHOSEN and bool(_LETTER.search(secret))


def _is_chosen(secret: bytes) -> bool:
    """Whether this is a password by its own letters, and nothing like it is written for a name."""
    if _COMPOSED.match(secret) or _ADDRESS.match(secret):
        return False
    mixed = bool(_LETTER.search(secret) and _DIGIT_OR_SIGN.search(secret))
    return mixed and _LEAST_CHOSEN <= len(secret) <= _MOST_CHOSEN


def _drawn_letters(secret: bytes) -> bool:
    """Letters of both cases that no word has in this order."""
    letters = secret.translate(None, b"-_.")
    mixed = _LETTERS.match(letters) and len(_CASES.findall(letters)) >= 2
    return bool(mixed) and surprise(letters) >= _LEAST_SURPRISE


def is_possible(secret: bytes) -> bool:
    """Whether the value may be a secret: no placeholder, no variable, no hash of one."""
    return not (
        len(secret) < _LEAST
        or has_hole(secret)
        or secret.lower() in _DOCUMENTED
        or _WORDS_ONLY.match(secret)
        or _ADVICE.match(secret)
        or _PASSWORD_HASH.match(secret)
        or speaks_for_itself(secret)
        or is_placeholder(secret)
        or is_reference(secret)
    )


def has_hole(secret: bytes) -> bool:
    """Whether another program puts the value in: a variable, a template, a call."""
    return bool(_HOLE.search(secret))


def random_password(secret: bytes) -> bool:
    """Whether a program drew this password; it would not take letters with accents."""
    return secret.isascii() and (
        is_random(_UNUSUAL_SIGN.sub(b"!", secret), Telling.PASSWORD) or _drawn_letters(secret)
    )


def _token(secret: bytes) -> bool:
    return (
        len(secret) >= _LEAST_TOKEN
        and bool(_TOKEN.match(secret))
        and is_possible(secret)
        and is_random(secret, Telling.SECRET)
    )


def _bare(candidate: Candidate) -> Span:
    """The span of the value; without quotes a sentence's full stop is none of it."""
    span = candidate.value
    if not candidate.form.endswith("bare"):
        return span
    stripped = candidate.secret.rstrip(_SENTENCE_END)
    return Span(span.start, span.start + len(stripped))


def _proven(candidate: Candidate, span: Span, *, sure: bool) -> Proven | None:
    secret = candidate.text[span.start : span.end]
    certainty = certainty_of(candidate, secret, sure=sure)
    return Proven(certainty, span) if certainty else None
