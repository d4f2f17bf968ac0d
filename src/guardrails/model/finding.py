"""A rule at a place in a target."""

from __future__ import annotations

from msgspec import Struct

from guardrails.model.engine import EngineName
from guardrails.model.place import Place, Span
from guardrails.model.redacted import Redacted
from guardrails.model.rule import Rule
from guardrails.model.target import Source

FINGERPRINT = "guardrails-v1"


class Excerpt(Struct, frozen=True):
    """The lines of a finding as they may be shown: every secret in them is masked.

    `first` is the number of the first line. `marks` are the marked columns of each line, in
    characters of the masked line from 0, end exclusive. No lines when the secret detector
    could not look, because then nobody knows what must be masked.
    """

    first: int
    lines: tuple[str, ...] = ()
    marks: tuple[tuple[int, int], ...] = ()


class Edit(Struct, frozen=True):
    """A replacement that mends the finding: whole lines before and after, secrets masked.

    `replacement` stands for the bytes of `span`; neither holds a secret. `changes_behaviour` says
    that the program may do something else afterwards, beside being safe.
    """

    first: int
    before: tuple[str, ...]
    after: tuple[str, ...]
    span: Span
    replacement: str
    changes_behaviour: bool = False


class Fingerprint(Struct, frozen=True):
    """What stays the same of a finding when lines move: see `findings/fingerprint.py`.

    `text` is 32 hexadecimal digits; `occurrence` counts equal ones in a file, from 1.
    """

    text: str
    occurrence: int

    def __str__(self) -> str:
        return f"{self.text}:{self.occurrence}"


class Finding(Struct, frozen=True, eq=False):
    """A rule at a place, and every engine that saw it there. Equal only to itself.

    `trace` holds the steps of a flow; they lie in the same file. `certainty` says how much is
    known of a secret: proven, shaped, likely or weak. `trace_lines` are the first lines of the
    steps as they may be shown, secrets masked; empty where nobody masked them.
    """

    rule: Rule
    source: Source
    place: Place
    witnesses: tuple[EngineName, ...]
    excerpt: Excerpt
    fingerprint: Fingerprint
    trace: tuple[Place, ...] = ()
    edit: Edit | None = None
    secret: Redacted | None = None
    certainty: str = ""
    trace_lines: tuple[str, ...] = ()
