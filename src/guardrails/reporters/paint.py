"""Words on a page: styles, wrapping, excerpts and diffs, as the page can show them."""

from __future__ import annotations

import textwrap
import unicodedata
from collections.abc import Iterator, Sequence

import click

from guardrails.model.finding import Excerpt
from guardrails.reporters.page import Page
from guardrails.reporters.printable import printable

_STYLES: dict[str, dict[str, object]] = {
    "alarm": {"fg": "red", "bold": True},
    "warning": {"fg": "yellow", "bold": True},
    "note": {"fg": "blue", "bold": True},
    "place": {"bold": True},
    "headline": {"bold": True},
    "label": {"bold": True},
    "mark": {"fg": "red", "bold": True},
    "marked": {"fg": "red"},
    "quiet": {"dim": True},
    "-": {"fg": "red"},
    "+": {"fg": "green"},
}
_WIDEST_PROSE = 88
_NARROWEST = 30


class Painter:
    """Everything that depends on what the page can show."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self._width = max(page.width, _NARROWEST)

    def as_(self, style: str, text: str) -> str:
        return click.style(text, **_STYLES[style]) if self.page.color else text  # type: ignore[arg-type]

    def wrapped(self, text: str, style: str = "", indent: int = 0) -> Iterator[str]:
        """Prose, no wider than is good to read."""
        width = min(self._width, _WIDEST_PROSE) - indent
        for line in textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False):
            yield " " * indent + (self.as_(style, line) if style else line)

    def fitted(self, line: str) -> list[str]:
        """One line, wrapped only where the page is too narrow to show it well."""
        narrow = self.page.width < _WIDEST_PROSE
        return list(self.wrapped(line)) if narrow else [line]

    def side_by_side(self, left: str, right: str) -> list[str]:
        """Two painted pieces on one line; on two where they are too wide for the page."""
        width = cells(click.unstyle(left)) + 2 + cells(click.unstyle(right))
        return [f"{left}  {right}"] if width <= self._width else [left, f"  {right}"]

    def link(self, text: str, url: str) -> str:
        """A link behind words where the terminal has them, the address elsewhere."""
        text, url = printable(text), printable(url)  # an address may come from another's pack
        if self.page.links:
            return f"\x1b]8;;{url}\x1b\\{text}\x1b]8;;\x1b\\"
        return f"{text}: {url}"

    def excerpt(self, excerpt: Excerpt, last: int = 0) -> Iterator[str]:
        """The lines of a finding with their numbers, and the marked span in colour.

        One line's mark is underlined, too; of several only the first one's, because every line
        shown is part of the finding. `last` is the finding's last line, where it has more.
        """
        if not excerpt.lines:
            return
        end = excerpt.first + len(excerpt.lines) - 1
        gutter = len(str(end))
        for offset, (line, mark) in enumerate(zip(excerpt.lines, excerpt.marks, strict=True)):
            shown, start, stop = _crop(line, mark, self._width - gutter - 5)
            painted = shown[:start] + self.as_("marked", shown[start:stop]) + shown[stop:]
            yield self._beside(f"{excerpt.first + offset:>{gutter}}", painted)
            if not offset:
                arrows = self.as_("mark", "^" * max(1, cells(shown[start:stop])))
                yield self._beside(" " * gutter, " " * cells(shown[:start]) + arrows)
        if last > end:
            yield self._beside(" " * gutter, self.as_("quiet", f"… to line {last}"))

    def _beside(self, number: str, text: str) -> str:
        return f"  {self.as_('quiet', f'{number} |')} {text}".rstrip()

    def code(self, lead: str, line: str) -> str:
        """One line of code after some words, without its indent."""
        shown = _crop(line.strip(), (0, 0), self._width - cells(lead))[0]
        return self.as_("quiet", lead) + shown

    def diff(self, lines: Sequence[str]) -> Iterator[str]:
        """Diff lines without the indent that all of them share: the page may be narrow."""
        indent = _shared_indent([line[1:] for line in lines])
        for line in (line[:1] + line[1 + indent :] for line in lines):
            shown = _crop(line, (0, 0), self._width - 4)[0]
            painted = self.as_(line[0], shown) if line[:1] in ("-", "+") else shown
            yield f"    {painted}".rstrip()


def _shared_indent(lines: Sequence[str]) -> int:
    """How many blanks all lines begin with that are not blank."""
    written = [line for line in lines if line.strip()]
    if not written:
        return 0
    return len(written[0]) - len(textwrap.dedent("\n".join(written)).split("\n")[0])


def cells(text: str) -> int:
    """How many columns of a terminal the text takes: most emoji and East Asian letters two."""
    return len(text) if text.isascii() else sum(map(_cells, text))


def _cells(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0  # accents, joiners and variation selectors stand on the letter before
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _crop(line: str, mark: tuple[int, int], width: int) -> tuple[str, int, int]:
    """A line that fits, made printable, and where its mark is then."""
    before, marked, after = (
        printable(part) for part in (line[: mark[0]], line[mark[0] : mark[1]], line[mark[1] :])
    )
    room = max(width, 10)
    near = room * 4  # a line may be megabytes; what is further off is never shown
    before, marked, after = before[-near:], marked[:near], after[:near]
    if cells(before + marked + after) <= room:
        return before + marked + after, len(before), len(before) + len(marked)
    lead = max(0, min(cells(before), room // 3, room - cells(marked) - 2))
    if cells(before) > lead:
        before = "…" + _fitting(before[::-1], lead)[::-1]
    text = before + marked + after
    if cells(text) > room:
        text = _fitting(text, room - 1) + "…"
    return text, len(before), min(len(before) + len(marked), len(text))


def _fitting(text: str, room: int) -> str:
    """As much from the start of the text as `room` columns hold."""
    taken = 0
    for number, character in enumerate(text):
        taken += _cells(character)
        if taken > room:
            return text[:number]
    return text
