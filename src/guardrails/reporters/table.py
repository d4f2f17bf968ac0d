"""The formats that a report can be said in. A reporter is imported when it is used."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from guardrails.model.report import Report


@dataclass(frozen=True)
class Page:
    """What the place that is written to can show.

    `width` is in characters. `links` allows links behind words (OSC 8); without them, addresses
    are written out. Text shows paths relative to `cwd`.
    """

    width: int
    color: bool
    links: bool
    cwd: str

    @classmethod
    def plain(cls, cwd: str) -> Page:
        """A file: no colour, and room for long lines."""
        return cls(width=100, color=False, links=False, cwd=cwd)


Reporter = Callable[[Report, Page], str]


def _text(report: Report, page: Page) -> str:
    from guardrails.reporters import text

    return text.say(report, page)


def _json(report: Report, page: Page) -> str:
    from guardrails.reporters import json

    return json.say(report, page)


def _sarif(report: Report, page: Page) -> str:
    from guardrails.reporters import sarif

    return sarif.say(report, page)


REPORTERS: dict[str, Reporter] = {"text": _text, "json": _json, "sarif": _sarif}
