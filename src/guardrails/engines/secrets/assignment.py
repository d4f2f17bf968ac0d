"""What is assigned to what: the name and the value around a match, however they are written.

The match begins at the telling word of a name and says that something may follow. Here the name
is read in full, and from its end on the value: quoted or bare, in a call, in an element of XML,
after a flag, or on the next lines (`name: DB_PASSWORD`, and below it `value: ...`). Everything is
read from one place on and within bounds, so that a long line costs no more than a short one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from guardrails.engines.secrets import syntaxes
from guardrails.engines.secrets.candidate import Candidate
from guardrails.engines.secrets.names import Telling, telling
from guardrails.model.place import Span

_NAME_BYTES = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-"
_NAME = re.compile(rb"[A-Za-z0-9_.\x80-\xff-]{1,120}")
_LONG_VALUE = re.compile(rb"""[^\s"'`(),;]{20}""")
_LONGEST_NAME = 60  # bytes of a name before its telling word
_LONGEST_LINE = 2_400  # bytes of a line that are read from the end of a name on
_PROSE = re.compile(
    rb"(?i)(?<![A-Za-z])(api|access|secret|auth|authentication|encryption|signing|client|master"
    rb"|license|account|shared|webhook|service|session|bearer|admin|root|user|database|db|mysql) $"
)


class Assignment(Struct, frozen=True):
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


class _Named(NamedTuple):
    """A name in a text: what it says, and where it lies."""

    text: bytes
    says: bytes
    first: int
    end: int

    def assigned(
        self, value: tuple[int, int], loose: bool = False, bare: bool = False
    ) -> Assignment:
        return Assignment(self.text, self.says, Span(*value), loose, bare)

    @property
    def line(self) -> int:
        """Where its line begins, or not too far before it."""
        far = max(0, self.first - 400)
        return max(far, self.text.rfind(b"\n", far, self.first) + 1)

    @property
    def is_flag(self) -> bool:
        return self.says.startswith(b"-")


def assignments(candidate: Candidate, wanted: frozenset[Telling]) -> Iterator[Assignment]:
    """What the match may assign to a name that tells what is wanted, the likeliest first.

    Of a name within a value (`"name": "password", "value": "..."`) another match speaks.
    """
    named, said = _named(candidate.text, candidate.whole.start)
    if said not in wanted or (said is Telling.KEY and not _is_long_enough(named)):
        return
    for each in _assigned(named):
        if each.said in wanted:
            yield each


def _is_long_enough(named: _Named) -> bool:
    """Whether anything near is as long as a key must be under a name that says so little."""
    return bool(_LONG_VALUE.search(named.text, named.end, named.end + 160))


@lru_cache(maxsize=1)  # several detectors ask in turn about one match
def _named(text: bytes, start: int) -> tuple[_Named, Telling]:
    """The whole name in which the telling word begins at `start`, and what it tells."""
    before = text[max(0, start - _LONGEST_NAME) : start]
    first = start - len(before) + len(before.rstrip(_NAME_BYTES))
    match = _NAME.match(text, first)
    name = match[0].rstrip(b".-") if match else b""
    said = telling(name)
    if name[:2] in (b"-D", b"-P") and said is Telling.NOTHING:
        first, name = first + 2, name[2:]  # `java -Ddbpass=...`
        said = telling(name)
    says = name
    if said is Telling.KEY:  # of the "API key" in a sentence there is but `key`
        prose = _PROSE.search(text, max(0, first - 20), first)
        says = prose[1] + b"_" + name if prose else name
        said = telling(says)
    return _Named(text, says, first, first + len(name)), said


def _assigned(named: _Named) -> Iterator[Assignment]:
    """The value in the first form in which one is written here."""
    for pattern, read in _FORMS:
        match = pattern.match(named.text, named.end, named.end + _LONGEST_LINE)
        if match:
            yield from read(named, match)
            return


def _group(match: re.Match[bytes]) -> tuple[int, int]:
    """The span of the group that took part."""
    return next(match.span(group) for group, value in match.groupdict().items() if value)


# ---- Each form. --------------------------------------------------------------------------------


def _simple(named: _Named, match: re.Match[bytes]) -> Iterator[Assignment]:
    yield named.assigned(_group(match))


def _element(named: _Named, match: re.Match[bytes]) -> Iterator[Assignment]:
    """In XML, where the name is what an element is called, and not its class, its id or a link."""
    attribute = syntaxes.ATTRIBUTE.search(named.text, max(0, named.first - 100), named.first)
    if attribute is None or attribute[1].lower() in syntaxes.NAMING_ATTRIBUTES:
        yield named.assigned(_group(match))


def _quoted(named: _Named, match: re.Match[bytes]) -> Iterator[Assignment]:
    start, end = _group(match)
    text, secret = named.text, named.text[start:end]
    between = text[named.end : start]
    entry = bool(syntaxes.ENTRY.match(between))
    if syntaxes.RESULT.match(between) or (syntaxes.OTHER_FIELD.match(between) and not entry):
        return
    paired = b"," in between and not entry
    if paired and not _are_two(named, match):
        return
    table = b"|" in between and b"||" not in between
    loose = table or (_parted_by_space(between) and not _at_command(named))
    yield replace(named.assigned((start, end), loose), paired=paired)
    default = syntaxes.DEFAULT.match(secret)
    if default:  # `${DB_PASSWORD:-...}`
        yield named.assigned((start + default.start("default"), start + default.end("default")))


def _are_two(named: _Named, match: re.Match[bytes]) -> bool:
    """Whether a name and a value behind a comma belong together, and are not things of a list."""
    before = named.text[named.first - 2 : named.first]
    return before in syntaxes.FIRST_OF_TWO or bool(
        syntaxes.LAST_OF_SOME.match(named.text, match.end())
    )


def _parted_by_space(between: bytes) -> bool:
    return between[:1] in b" \t" and not syntaxes.SIGNED.search(between)


def _at_command(named: _Named) -> bool:
    """Whether a flag or a command says that a value follows."""
    return named.is_flag or bool(syntaxes.COMMAND.match(named.text, named.line, named.first))


def _inserted(named: _Named, match: re.Match[bytes]) -> Iterator[Assignment]:
    """The value in the column that is called so."""
    text, at = named.text, match.end()
    columns = syntaxes.COLUMNS.search(text, max(0, named.first - 560), named.first)
    for _ in range(columns["columns"].count(b",") if columns else 0):
        cell = syntaxes.CELL.match(text, at, at + 500)
        if cell is None or cell["next"] == b")":
            return
        at = cell.end()
    cell = syntaxes.CELL.match(text, at, at + 500)
    if columns and cell and cell["quoted"]:
        yield named.assigned(cell.span("quoted"))


def _bare(named: _Named, match: re.Match[bytes]) -> Iterator[Assignment]:
    text, (start, end) = named.text, match.span("bare")
    secret = text[start:end]
    quoted_name = text[named.first - 1 : named.first] == b'"'  # `"name": value` is in no string
    in_string = text.count(b'"', named.line, named.first - quoted_name) % 2 == 1
    word = syntaxes.SHELL_WORD.search(text, max(0, named.first - 16), named.first)
    comment = bool(syntaxes.COMMENT.match(text, named.line))
    if text[named.first - 1 : named.first] in (b"?", b"&"):  # the value ends where the next begins
        if syntaxes.BADGE.search(text, named.line, named.first):
            return
        secret, in_string = secret.partition(b"&")[0].partition(b"#")[0], True
    elif syntaxes.BEFORE_VALUE.match(text[named.line : named.first]):
        whole = syntaxes.TO_THE_END.match(text, start, start + 400)
        secret = whole["line"] if whole else secret  # commas and all, up to the line's end
    bare = not (in_string or word)
    value = start, start + len(secret.rstrip(b".:,;"))
    yield named.assigned(value, loose=comment and bare, bare=bare and not comment)


def _spaced(named: _Named, match: re.Match[bytes]) -> Iterator[Assignment]:
    """After white space alone: surely so for a flag, else only where the line has nothing more."""
    start, end = match.span("spaced")
    if not (named.is_flag or match["sentence"] or _stands_alone(named, end)):
        return
    value = start, start + len(named.text[start:end].rstrip(b".:"))
    yield named.assigned(value, loose=not named.is_flag, bare=True)


def _stands_alone(named: _Named, end: int) -> bool:
    """Whether the name and the value are all that the line has, but for a word of a command."""
    line_end = named.text.find(b"\n", end, end + 200)
    after = named.text[end : line_end if line_end >= 0 else end + 200].strip(b" \t\r.")
    return not after and _at_command(named)


def _sentence(named: _Named, match: re.Match[bytes]) -> Iterator[Assignment]:
    says = named.says + b"_" + match["more"].replace(b" ", b"_")
    value = match.span("tick" if match["tick"] else "plain")
    yield named._replace(says=says).assigned(value, loose=True, bare=True)


def _below(named: _Named, match: re.Match[bytes]) -> Iterator[Assignment]:
    text, at, tail = named.text, match.end(), match["tail"].strip()
    if tail.endswith(b"{"):
        yield from _field(named, at, syntaxes.BLOCK_LINES)
    elif syntaxes.NAMED.search(text, named.line, named.first):
        yield from _field(named, at, syntaxes.ENTRY_LINES)
    elif tail and tail != b",":
        end = _line_end(text, at)
        literal = syntaxes.LITERAL.match(text, at, end)
        scalar = syntaxes.SCALAR.match(text, at, end)
        if literal:
            yield named.assigned(literal.span("literal"))
        elif scalar and tail[:1] == b":":
            loose = tail == b":"  # and not `: |`
            yield named.assigned(scalar.span("scalar"), loose, bare=True)
        elif tail == b":":
            yield from _field(named, at, syntaxes.BLOCK_LINES, _indent(text, named.line))


def _field(named: _Named, at: int, lines: int, deeper_than: int = -1) -> Iterator[Assignment]:
    """The value of an entry whose name was on the line before."""
    text = named.text
    for _ in range(lines):
        end = _line_end(text, at)
        found = syntaxes.VALUE_FIELD.match(text, at, end)
        if found:
            yield named.assigned(_group(found))
            return
        if text[at:end].strip()[:1] in (b"}", b"") or _indent(text, at) <= deeper_than:
            return
        at = end + 1


def _indent(text: bytes, line: int) -> int:
    """How many blanks the line begins with."""
    start = text[line : line + 80]
    return len(start) - len(start.lstrip(b" \t"))


def _line_end(text: bytes, at: int) -> int:
    end = text.find(b"\n", at, at + _LONGEST_LINE)
    return min(len(text), at + _LONGEST_LINE) if end < 0 else end


_Read = Callable[[_Named, "re.Match[bytes]"], Iterator[Assignment]]
_FORMS: tuple[tuple[re.Pattern[bytes], _Read], ...] = (
    (syntaxes.ELEMENT, _element),
    (syntaxes.QUOTED, _quoted),
    (syntaxes.SALT, _simple),
    (syntaxes.INSERT, _inserted),
    (syntaxes.BARE, _bare),
    (syntaxes.BARE_DEFAULT, _simple),
    (syntaxes.SPACED, _spaced),
    (syntaxes.BELOW, _below),
    (syntaxes.SENTENCE, _sentence),
)
