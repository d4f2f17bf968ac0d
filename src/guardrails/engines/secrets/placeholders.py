"""Values that stand where a secret would: documentation, templates, references, repetitions."""

from __future__ import annotations

import re

_WORDS = re.compile(
    rb"(?i)example|sample|placeholder|change[._-]?(?:me|it|this)|dummy|redacted|insert|replace"
    rb"|your(?![a-z]{0,2}\d)|goes[._-]?here|fill[._-]?(?:me|in)|fixme|todo|not[._-]?(?:an?[._-]?)?(?:set|real|used)"
    rb"|supersecret$|super[._-]secret|masked|notasecret|no[nt]?[._-]?secret"
    rb"|(?:^|[_-])(?:my|the|some|fake|foo|bar|none|null|undefined|secret|password|put|enter)[_-]"
    rb"|x{5,}|\*{3,}|\.{3,}|-{4,}|_{4,}|#{4,}|(?:\xe2\x80\xa2){2,}|\xe2\x80\xa6"
)
# A template somewhere in the value, or a whole value that names where the secret is kept.
_REFERENCE = re.compile(
    rb"\$\{|\$\(|\{\{|#\{|<%|%>|\{%|%\(\w{1,60}\)|\$\[\[|\$\{\{|^\$+[A-Za-z_][A-Za-z0-9_.:>-]*$"
    rb"|^<.*>$|^%[A-Za-z_][\w.():]*%$|^\[.*\]$|^\{[\w.:-]*\}$|^(@{1,2}|__|%%|##)[A-Za-z_][\w.-]*\1$"
    rb"|^[:@?][A-Za-z_][A-Za-z_.-]*\d?$"
    rb"|^(?:os\.|process\.|env\.|var\.|vars\.|local\.|self\.|this\.|secrets?\.|data\.|config\.|settings\.)"
    rb"|^(?:arn|https?|file|vault|ssm|secretsmanager|secretmanager|projects|op|keyring|gcp|azure|env"
    rb"|sm|aws|kv|keyvault|akv|ref|secretref|bao|doppler|infisical|sops|awssm|gcpsm|awsssm|crypt"
    rb"|configmap|secret|from|lookup)[:+]"
    rb"|^(?:/run/secrets/|!(?:Ref|Sub|GetAtt|vault|env|secret)\b|ENC\[|ENC\(|\{cipher\}|\{vault\}"
    rb"|\$ANSIBLE_VAULT|AQICAH|vault\.)"
)
_RUN = re.compile(rb"(.)\1{5,}|(..)\2{4,}|(...)\3{3,}|^(.)\4{3,}$")
_AGAIN_AND_AGAIN = re.compile(rb"(?i)(?:1234.*|abcd.*){3}")
_SEQUENCES = (
    b"0123456789abcdef",
    b"abcdefghijklmnopqrstuvwxyz",
    b"01234567890123456789",
    b"12345678901234567890",
    b"98765432109876543210",
    b"0fedcba9876543210",
    b"qwertyuiop",
    b"asdfghjkl",
)
_SEQUENCE_BYTES = 8
_PARTS_OF_SEQUENCES = frozenset(
    sequence[at : at + _SEQUENCE_BYTES]
    for sequence in _SEQUENCES
    for at in range(len(sequence) - _SEQUENCE_BYTES + 1)
)
# What documentation shows: digests of nothing and of "password", Swagger's UUID, and the values in
# RFC 5849, 6749, 6750, 7517, 7636 and OpenID Connect.
_DOCUMENTED = re.compile(
    rb"(?i)^(?:d41d8cd98f00b204e9800998ecf8427e|da39a3ee5e6b4b0d3255bfef95601890afd80709"
    rb"|e3b0c44298fc1c149afbf4c8996fb924.*|5f4dcc3b5aa765d61d8327deb882cf99"
    rb"|5baa61e4c9b93f3f0682250b6cf8331b7ee68fd8|3fa85f64-5717-4562-b3fc-2c963f66afa6"
    rb"|123e4567-e89b-12d3-a456-426614174000|550e8400-e29b-41d4-a716-446655440000"
    rb"|deadbeef.*|cafebabe.*|.*deadbeef|jbswy3dpehpk3pxp"
    rb"|(?-i:dpf43f3p2l4k3l03|kd94hf93k423kf44|hh5s93j4hdidpola|hdhd0244k9j7ao03|nnch734d00sl2jdk"
    rb"|pfkkdhi9sl3r4s00|9djdj82h48djs9d2|kkk9d7dh3k39sjv7|j49sk3j29djd|dh893hdasih9|h480djs93hd8"
    rb"|74KNZJeDHnMBp0EMJ9ZHt.*|gKgrFCywp7rO0OXSjdot.*|bYT5CMsGcbgUdFHObYMEfcx6bsw.*"
    rb"|2YotnFZFEjr1zCsicMWpAA|tGzv3JOkF0XG5Qx2TlKWIA|SlAV32hkKG|SplxlOBeZQQYbYS6WxSbIA"
    rb"|czZCaGRSa3F0MzpnWDFmQmF0M2JW|gX1fBat3bV|7Fjfp0ZBr1KtDRbnfVdmIw|s6BhdRkqt3|A3ddj3w"
    rb"|mF_s?9\.B5f-4\.1JqM|8xLOxBtZp8|jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y"
    rb"|E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM|dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
    rb"|AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow"
    rb"))$"
)


# Tokens that say what they are have a detector that checks them; what it refuses is no secret.
_SPEAKS_FOR_ITSELF = re.compile(rb"gh[pousr]_|github_pat_|npm_[A-Za-z0-9]{36}$|eyJ[A-Za-z0-9_-]+\.")


def speaks_for_itself(secret: bytes) -> bool:
    """Whether the value is, or claims to be, a token whose own detector decides about it."""
    return bool(_SPEAKS_FOR_ITSELF.match(secret))


def is_placeholder(value: bytes) -> bool:
    """Whether no provider would hand out this value: a word, a run or an alphabet is in it."""
    return bool(
        _WORDS.search(value)
        or _RUN.search(value)
        or _AGAIN_AND_AGAIN.search(value)
        or _DOCUMENTED.match(value)
        or _is_sequence(value)
    )


def is_reference(value: bytes) -> bool:
    """Whether the value names where a secret is kept, and is none."""
    return bool(_REFERENCE.search(value))


def _is_sequence(value: bytes) -> bool:
    """Whether a third of the value is alphabets, ten digits or a row of the keyboard."""
    lower = value.lower()
    covered = sum(
        lower[at : at + _SEQUENCE_BYTES] in _PARTS_OF_SEQUENCES
        for at in range(len(lower) - _SEQUENCE_BYTES + 1)
    )
    return covered > 0 and (covered + _SEQUENCE_BYTES - 1) * 3 >= len(value)
