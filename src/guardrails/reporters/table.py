"""The formats that a report can be said in. A reporter is imported when it is used."""

from __future__ import annotations

from collections.abc import Callable

from guardrails.model.report import Report
from guardrails.reporters.page import Page

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
