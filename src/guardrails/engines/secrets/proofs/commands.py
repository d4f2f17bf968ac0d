"""Passwords in commands that go over several lines, and in dialogues that a script types."""

from __future__ import annotations

import re

from guardrails.engines.secrets.candidate import Candidate, Proven
from guardrails.engines.secrets.proofs.given import given_password

_MOST_BEFORE = 1_200  # bytes of a command before its flag, or of a dialogue before its answer
_CONTINUED = re.compile(rb"(?:[\\^`]|[\[,]|\\n\\)[ \t]*\r?$")
_FLAG = re.compile(rb"[ \t\"']*(?P<flag>-{1,2}[A-Za-z-]+)")
_MYSQL = rb"(?:mysql|mariadb)(?:[a-z_-]*)"
_LOGGING_IN = rb"docker|podman|nerdctl|buildah|helm|oras|crane|oc|cf|az|argocd|twine|poetry|rancher"
# Which tool takes a password after which flag; -p of MySQL's has no space before its value.
_TOOLS = (
    (rb"curl|wget|https?", rb"-u|--user|--proxy-user|-U|-a|--auth"),
    (rb"(?:%s)\b[^|;\n]{0,60}\b(?:login|upload|publish)" % _LOGGING_IN, rb"-p"),
    (rb"mongo[a-z]*|cqlsh|cypher-shell|sshpass|psexec|rabbitmqadmin|hdbsql|beeline", rb"-p"),
    (rb"%s|7z[ar]?|rar|unrar|sshpass" % _MYSQL, rb"-p."),
    (rb"sqlcmd|osql|bcp|zip|unzip|ipmitool|mosquitto_(?:pub|sub)", rb"-P"),
    (rb"redis-cli|keydb-cli|valkey-cli", rb"-a|--pass"),
    (rb"ldap(?:search|add|modify|delete|whoami|passwd|modrdn)|vsql", rb"-w"),
    (rb"plink|pscp|psftp|nodetool", rb"-pw"),
    (rb"keytool|jarsigner", rb"-(?:store|key|srcstore|deststore|srckey|destkey)pass"),
)
_TABLE = tuple(
    (re.compile(rb"(?<![A-Za-z0-9_-])(?:%s)(?![A-Za-z0-9_])" % tools), re.compile(flags + rb"$"))
    for tools, flags in _TOOLS
)
_HELP = re.compile(rb",\s|\s{2,}")
_HELP_AFTER = re.compile(rb"[ \t]{2,}[A-Za-z]|[ \t]*[,|\])]\s*[a-z]+=")
_FTP = re.compile(rb"(?i)(?<![a-z])(?:ftp|open)[ \t]|\.ftp")
_PROMPT = re.compile(rb"(?i)pass(?:word|wd|phrase)?\b|assword|enter pin")


def flag_password(candidate: Candidate) -> Proven | None:
    """`--password VALUE`: in the help of a program a word follows that says what to write."""
    text, end = candidate.text, candidate.value.end
    before = text[candidate.whole.start : candidate.value.start]
    if _HELP.search(before) or _HELP_AFTER.match(text, end):
        return None
    return given_password(candidate)


def continued_password(candidate: Candidate) -> Proven | None:
    """A flag with a password that begins a line, of a command that began on one before."""
    text, start = candidate.text, candidate.whole.start
    flag = _FLAG.match(text, start, candidate.value.start)
    if flag is None:
        return None
    written = flag["flag"]
    if text[flag.end() : flag.end() + 1] not in (b" ", b"\t", b"=", b'"', b"'", b","):
        written = written[:2] + b"."
    before = _command_before(text, start)
    for tools, flags in _TABLE:
        if flags.match(written) and tools.search(before):
            return given_password(candidate)
    return None


def prompted_password(candidate: Candidate) -> Proven | None:
    """What a script types after it waited for a prompt that asks for a password."""
    text, start = candidate.text, candidate.whole.start
    before = text[max(0, start - _MOST_BEFORE) : start].splitlines()[-4:]
    return given_password(candidate) if _PROMPT.search(b"\n".join(before)) else None


def ftp_password(candidate: Candidate) -> Proven | None:
    """What is typed into an FTP session that a script opened some lines above."""
    text, start = candidate.text, candidate.whole.start
    opened = _FTP.search(text, max(0, start - _MOST_BEFORE), candidate.value.start)
    return given_password(candidate) if opened else None


def _command_before(text: bytes, end: int) -> bytes:
    """The lines above that this one continues."""
    start = end
    while start > 0 and end - start < _MOST_BEFORE:
        line = text.rfind(b"\n", 0, start - 1) + 1
        if not _CONTINUED.search(text[line : start - 1]):
            break
        start = line
    return text[start:end]
