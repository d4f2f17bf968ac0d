"""Words on a page: styles, wrapping, excerpts and diffs, as the page can show them."""

from __future__ import annotations

import textwrap
import unicodedata
from collections.abc import Iterable, Iterator

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

    def link(self, text: str, url: str) -> str:
        """A link behind words where the terminal has them, the address elsewhere."""
        if self.page.links:
            return f"\x1b]8;;{url}\x1b\\{text}\x1b]8;;\x1b\\"
        return f"{text}: {url}"

    def excerpt(self, excerpt: Excerpt) -> Iterator[str]:
        """The lines of a finding with their numbers, and the marked span underlined."""
        if not excerpt.lines:
            return
        gutter = len(str(excerpt.first + len(excerpt.lines) - 1))
        for offset, (line, mark) in enumerate(zip(excerpt.lines, excerpt.marks, strict=True)):
            shown, start, end = _crop(line, mark, self._width - gutter - 5)
            number = f"{excerpt.first + offset:>{gutter}}"
            yield f"  {self.as_('quiet', f'{number} |')} {shown}".rstrip()
            under = " " * cells(shown[:start]) + self.as_(
                "mark", "^" * max(1, cells(shown[start:end]))
            )
            yield f"  {self.as_('quiet', ' ' * gutter + ' |')} {under}"

    def diff(self, lines: Iterable[str]) -> Iterator[str]:
        for line in lines:
            shown = _crop(line, (0, 0), self._width - 4)[0]
            yield "    " + (self.as_(line[0], shown) if line[:1] in ("-", "+") else shown).rstrip()


def cells(text: str) -> int:
    """How many columns of a terminal the text takes: most emoji and East Asian letters two."""
    if text.isascii():
        return len(text)
    wide = sum(unicodedata.east_asian_width(each) in "WF" for each in text)
    return len(text) + wide - sum(unicodedata.combining(each) > 0 for each in text)


def _crop(line: str, mark: tuple[int, int], width: int) -> tuple[str, int, int]:
    """A line that fits, made printable, and where its mark is then."""
    before, marked, after = (
        printable(part) for part in (line[: mark[0]], line[mark[0] : mark[1]], line[mark[1] :])
    )
    room = max(width, 10)
    if len(before) + len(marked) + len(after) <= room:
        return before + marked + after, len(before), len(before) + len(marked)
    lead = max(0, min(len(before), room // 3, room - len(marked) - 2))
    if len(before) > lead:
        before = "…" + before[len(before) - lead :]
    text = before + marked + after
    if len(text) > room:
        text = text[: room - 1] + "…"
    return text, len(before), min(len(before) + len(marked), len(text))
