"""A rule's examples: bad, good and cases, and the marks that say where a finding must begin."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

from guardrails.errors import PackWrong
from guardrails.rulepack.seals import SEALS

_MARK = re.compile(
    rb"[ \t]*(?:#|//|--|;|/\*|<!--)[ \t]*expect:[ \t]*(?P<rule>[\w./-]+)[ \t]*(?:\*/|-->)?(?=\r?$)",
    re.MULTILINE,
)
_MARK_ABOVE = re.compile(
    rb"^[ \t]*(?:#|//|--|;|/\*|<!--)[ \t]*expect-next:[ \t]*(?P<rule>[\w./-]+)"
    rb"[ \t]*(?:\*/|-->)?\r?\n",
    re.MULTILINE,
)
_HOLE = re.compile(r"\{\{ (?P<regex>.+?)(?: \| (?P<seal>[a-z0-9-]+))? \}\}")


class Expected(Struct, frozen=True):
    """A finding of `rule` must begin on `line`, from 1, of the text without its marks."""

    rule: str
    line: int


class Example(Struct, frozen=True):
    """One example file. `name` is its path below the rule's folder; `path` what it stands for."""

    name: str
    path: str
    text: bytes
    expected: tuple[Expected, ...]

    @property
    def is_good(self) -> bool:
        return Path(self.name).name.startswith("good")


def read_examples(folder: Path, stands_for: str) -> tuple[Example, ...]:
    """Every example of a rule folder, bad and good first; `stands_for` is `as` in rule.toml."""
    files = [*sorted(folder.glob("bad.*")), *sorted(folder.glob("good.*"))]
    # pip compiles the Python examples in an installed pack: __pycache__ is none of ours.
    files += sorted(path for path in (folder / "cases").glob("[!.]*") if path.is_file())
    return tuple(_read(folder, path, stands_for) for path in files if path.suffix != ".expect")


def the_pair(folder: Path) -> tuple[bytes, bytes]:
    """The bad example and the good one, without marks: their diff is the lesson's centre."""
    pair = []
    for name in ("bad", "good"):
        found = [path for path in sorted(folder.glob(f"{name}.*")) if path.suffix != ".expect"]
        if len(found) != 1:
            raise PackWrong(
                f"{folder}: there must be one {name} example.", f"Write {name}.<ending>."
            )
        pair.append(unmarked(found[0].read_bytes())[0])
    return pair[0], pair[1]


def unmarked(text: bytes) -> tuple[bytes, tuple[Expected, ...]]:
    """The text without its marks, as engines and people see it, and what the marks said."""
    expected: list[Expected] = []
    kept = bytearray()
    at = 0
    for match in _marks(text):
        kept += text[at : match.start()]
        at = match.end()
        expected.append(Expected(match["rule"].decode(), kept.count(b"\n") + 1))
    return bytes(kept + text[at:]), tuple(expected)


def _marks(text: bytes) -> Iterator[re.Match[bytes]]:
    found = [*_MARK.finditer(text), *_MARK_ABOVE.finditer(text)]
    return iter(sorted(found, key=lambda match: match.start()))


def _read(folder: Path, path: Path, stands_for: str) -> Example:
    text, expected = unmarked(path.read_bytes())
    beside = path.with_name(path.name + ".expect")
    if beside.exists():  # JSON has no comments: `3 group/rule` on a line of the file beside it
        expected += tuple(_expected_beside(beside))
    name = path.relative_to(folder).as_posix()
    return Example(name, stands_for or name.replace(".test.", "."), text, expected)


def _expected_beside(path: Path) -> Iterator[Expected]:
    for line in filter(str.strip, path.read_text("utf-8").splitlines()):
        number, _, rule = line.strip().partition(" ")
        if not number.isdecimal() or not rule:
            raise PackWrong(f"{path}: '{line}' is no mark.", "Write: 3 group/rule")
        yield Expected(rule.strip(), int(number))


def fill(sample: str, seed: str) -> bytes:
    """A sample with its holes filled: `{{ [A-Z]{16} }}`, or `{{ [a-z]{30} | crc32-base62 }}`.

    The same seed gives the same text, so that a failure can be seen again.
    """
    from rstr import Rstr

    generator = Rstr(random.Random(seed))  # noqa: S311 - samples, not secrets

    def filled(hole: re.Match[str]) -> str:
        try:
            text = generator.xeger(hole["regex"]).encode()
        except (re.error, ValueError) as error:  # rstr cannot repeat more than 100 times
            raise PackWrong(
                f"The hole '{hole['regex']}' cannot be filled: {error}.",
                "Mend its pattern; write {400} as (?:...{80}){5}.",
            ) from error
        seal = hole["seal"]
        if seal and seal not in SEALS:
            raise PackWrong(
                f"There is no seal '{seal}'.", f"Use one of {', '.join(sorted(SEALS))}."
            )
        return (SEALS[seal](text) if seal else text).decode()

    return _HOLE.sub(filled, sample).encode()
