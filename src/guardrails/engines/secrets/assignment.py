"""What is assigned to what: the name and the value around a match, however they are written.

The match begins at the telling word of a name and says that something may follow. Here the name
is read in full, and from its end on the value: quoted or bare, in a call, in an element of XML,
after a flag, or on the next lines (`name: DB_PASSWORD`, and below it `value: ...`). Everything is
read from one place on and within bounds, so that a long line costs no more than a short one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from guardrails.engines.secrets import syntaxes
from guardrails.engines.secrets.candidate import Candidate
from guardrails.engines.secrets.names import Telling, telling
from guardrails.model.place import Span

_NAME_BYTES = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-"
_NAME = re.compile(rb"[A-Za-z0-9_.\x80-\xff-]{1,120}")
_LONGEST_NAME = 60  # bytes of a name before its telling word
_LONGEST_LINE = 2_400  # bytes of a line that are read from the end of a name on
_PROSE = re.compile(
    rb"(?i)(?<![A-Za-z])(api|access|secret|auth|authentication|encryption|signing|client|master"
    rb"|license|account|shared|webhook|service|session|bearer|admin|root|user|database|db|mysql) $"
)


@dataclass(frozen=True)
class Assignment:
    """A name and the span of its value in `text`.

    `loose`: what stands between the two may part two other things as well. `bare`: no quotes show
    where the value begins and ends. `paired`: they are two arguments or fields.
    """

    text: bytes
    name: bytes
    value: Span
    loose: bool = False
    bare: bool = False
    paired: bool = False

    @property
    def secret(self) -> bytes:
        return self.text[self.value.start : self.value.end]

    @property
    def in_block(self) -> bool:
        """Whether it stands in a string of several lines."""
        return any(self.text.count(sign, 0, self.value.start) % 2 for sign in syntaxes.BLOCK_QUOTES)

    @property
    def said(self) -> Telling:
        return telling(self.name)


def assignments(candidate: Candidate) -> Iterator[Assignment]:
    """What the match may assign, the likeliest first."""
    text, start = candidate.text, candidate.whole.start
    name, first, end = _name(text, start)
    if telling(name) is not Telling.NOTHING:
        yield from _assigned(text, name, first, end)


def _name(text: bytes, start: int) -> tuple[bytes, int, int]:
    """The whole name in which the telling word begins at `start`, and where it lies."""
    before = text[max(0, start - _LONGEST_NAME) : start]
    first = start - len(before) + len(before.rstrip(_NAME_BYTES))
    match = _NAME.match(text, first)
    if match is None:
        return b"", start, start
    name = match[0].rstrip(b".-")
    if name[:2] in (b"-D", b"-P") and telling(name) is Telling.NOTHING:
        first, name = first + 2, name[2:]  # `java -Ddbpass=...`
    said = name
    if telling(name) is Telling.KEY:  # of the "API key" in a sentence there is but `key`
        prose = _PROSE.search(text, max(0, first - 20), first)
        said = prose[1] + b"_" + name if prose else name
    return said, first, first + len(name)


def _assigned(text: bytes, name: bytes, first: int, end: int) -> Iterator[Assignment]:
    limit = end + _LONGEST_LINE
    if text[end : end + 1] in b"<>\"'":
        element = syntaxes.ELEMENT.match(text, end, limit)
        if element:
            if _holds_text(text, first):
                group = "element" if element["element"] else "cdata"
                yield Assignment(text, name, Span(*element.span(group)))
            return
    quoted = syntaxes.QUOTED.match(text, end, limit)
    if quoted:
        yield from _quoted(text, name, first, end, quoted)
        return
    salt = syntaxes.SALT.match(text, end, limit)
    if salt:
        group = "double" if salt["double"] else "single"
        yield Assignment(text, name, Span(*salt.span(group)))
        return
    if text[end : end + 1] in b",)`\"'":
        yield from _inserted(text, name, first, end)
    bare = syntaxes.BARE.match(text, end, limit)
    if bare:
        yield from _bare(text, name, first, Span(*bare.span("bare")))
        return
    yield from _default(text, name, end)
    spaced = syntaxes.SPACED.match(text, end, limit)
    if spaced:
        yield from _spaced(text, name, first, spaced)
        return
    below = syntaxes.BELOW.match(text, end, limit)
    if below:
        yield from _below(text, name, first, below)
    sentence = syntaxes.SENTENCE.match(text, end, limit)
    if sentence:
        group = "tick" if sentence["tick"] else "plain"
        said = name + b"_" + sentence["more"].replace(b" ", b"_")
        yield Assignment(text, said, Span(*sentence.span(group)), loose=True, bare=True)


def _quoted(
    text: bytes, name: bytes, first: int, end: int, match: re.Match[bytes]
) -> Iterator[Assignment]:
    group = next(each for each in syntaxes.QUOTED_GROUPS if match.start(each) >= 0)
    value = Span(*match.span(group))
    between = text[end : value.start]
    if syntaxes.RESULT.match(between) or (
        syntaxes.OTHER_FIELD.match(between) and not syntaxes.ENTRY.match(between)
    ):
        return
    paired = b"," in between and not syntaxes.ENTRY.match(between)
    if paired and text[first - 2 : first] not in syntaxes.FIRST_OF_TWO:
        if not syntaxes.LAST_OF_SOME.match(text, match.end()):  # one thing of a list
            return
    loose = b"|" in between
    if between[:1] in b" \t" and not syntaxes.SIGNED.search(between):
        flag = name.startswith(b"-")
        loose = not flag and not syntaxes.BEFORE_SPACED.match(text, _line_start(text, first), first)
    yield Assignment(text, name, value, loose, paired=paired)
    fallback = syntaxes.DEFAULT.match(match[group])
    if fallback:  # `${DB_PASSWORD:-...}`
        start = value.start + fallback.start("default")
        yield Assignment(text, name, Span(start, start + len(fallback["default"])))
    second = match[group]
    if telling(second) is not Telling.NOTHING:  # `"key": "password", "value": "..."`
        yield from _assigned(text, second, value.start, value.end)


def _inserted(text: bytes, name: bytes, first: int, end: int) -> Iterator[Assignment]:
    """The value in the column that is called so."""
    insert = syntaxes.INSERT.match(text, end, end + 500)
    columns = syntaxes.COLUMNS.search(text, max(0, first - 560), first) if insert else None
    if not insert or not columns:
        return
    at = insert.end()
    for _ in range(columns["columns"].count(b",")):
        cell = syntaxes.CELL.match(text, at, at + 500)
        if cell is None or cell["next"] == b")":
            return
        at = cell.end()
    cell = syntaxes.CELL.match(text, at, at + 500)
    if cell and cell["quoted"]:
        yield Assignment(text, name, Span(*cell.span("quoted")))


def _bare(text: bytes, name: bytes, first: int, value: Span) -> Iterator[Assignment]:
    secret = text[value.start : value.end]
    line_start = _line_start(text, first)
    in_string = text.count(b'"', line_start, first) % 2 == 1
    bare = not (in_string or syntaxes.SHELL_WORD.search(text, max(0, first - 16), first))
    if text[first - 1 : first] in (b"?", b"&"):  # a query: the value ends where the next begins
        if syntaxes.BADGE.search(text, line_start, first):
            return
        secret, bare = secret.partition(b"&")[0].partition(b"#")[0], False
    elif syntaxes.BEFORE_VALUE.match(
        text[line_start:first]
    ):  # commas and all, up to the line's end
        whole = syntaxes.TO_THE_END.match(text, value.start, value.start + 400)
        secret = whole["line"] if whole else secret
    comment = bare and bool(syntaxes.COMMENT.match(text, line_start))
    span = Span(value.start, value.start + len(secret.rstrip(b".:,;")))
    yield Assignment(text, name, span, loose=comment, bare=bare and not comment)


def _default(text: bytes, name: bytes, end: int) -> Iterator[Assignment]:
    """A bare `name: ${OTHER:default}`."""
    found = syntaxes.BARE_DEFAULT.match(text, end, end + 500)
    if found:
        yield Assignment(text, name, Span(*found.span("default")))


def _spaced(text: bytes, name: bytes, first: int, match: re.Match[bytes]) -> Iterator[Assignment]:
    """After white space alone: surely so for a flag, else only where nothing else is on the line."""
    value = Span(*match.span("spaced"))
    flag = name.startswith(b"-")
    if not flag and not match["sentence"] and not _stands_alone(text, first, value.end):
        return
    secret = text[value.start : value.end].rstrip(b".:")
    span = Span(value.start, value.start + len(secret))
    yield Assignment(text, name, span, loose=not flag, bare=True)


def _stands_alone(text: bytes, first: int, end: int) -> bool:
    """Whether the name and the value are all that the line has, but for a word of a command."""
    line_start = _line_start(text, first)
    line_end = text.find(b"\n", end, end + 200)
    after = text[end : line_end if line_end >= 0 else end + 200].strip(b" \t\r.")
    return not after and bool(syntaxes.BEFORE_SPACED.match(text[line_start:first]))


def _holds_text(text: bytes, first: int) -> bool:
    """Whether the name is what an element is called, and not its class, its id or a link."""
    attribute = syntaxes.ATTRIBUTE.search(text, max(0, first - 100), first)
    return attribute is None or attribute[1].lower() in syntaxes.NAMING_ATTRIBUTES


def _below(text: bytes, name: bytes, first: int, match: re.Match[bytes]) -> Iterator[Assignment]:
    line_start = _line_start(text, first)
    tail = match["tail"].strip()
    at = match.end()
    if tail.endswith(b"{"):
        yield from _field(text, name, at, syntaxes.BLOCK_LINES)
    elif syntaxes.NAMED.search(text, line_start, first):
        yield from _field(text, name, at, syntaxes.ENTRY_LINES)
    elif tail and tail != b",":
        end = _line_end(text, at)
        literal = syntaxes.LITERAL.match(text, at, end)
        scalar = syntaxes.SCALAR.match(text, at, end)
        if literal:
            yield Assignment(text, name, Span(*literal.span("literal")))
        elif scalar and tail[:1] == b":":
            loose = tail == b":"  # and not `: |`
            yield Assignment(text, name, Span(*scalar.span("scalar")), loose, bare=True)
        elif tail == b":":
            yield from _field(text, name, at, syntaxes.BLOCK_LINES, _indent(text, line_start))


def _field(
    text: bytes, name: bytes, at: int, lines: int, deeper_than: int = -1
) -> Iterator[Assignment]:
    """The value of an entry whose name was on the line before."""
    for _ in range(lines):
        end = _line_end(text, at)
        found = syntaxes.VALUE_FIELD.match(text, at, end)
        if found:
            group = next(key for key, value in found.groupdict().items() if value)
            yield Assignment(text, name, Span(*found.span(group)))
            return
        if text[at:end].strip()[:1] in (b"}", b"") or _indent(text, at) <= deeper_than:
            return
        at = end + 1


def _indent(text: bytes, line_start: int) -> int:
    """How many blanks the line begins with."""
    line = text[line_start : line_start + 80]
    return len(line) - len(line.lstrip(b" \t"))


def _line_start(text: bytes, at: int) -> int:
    """Where the line begins, or not too far before `at`."""
    found = text.rfind(b"\n", max(0, at - 400), at)
    return found + 1 if found >= 0 else max(0, at - 400)


def _line_end(text: bytes, at: int) -> int:
    end = text.find(b"\n", at, at + _LONGEST_LINE)
    return min(len(text), at + _LONGEST_LINE) if end < 0 else end
