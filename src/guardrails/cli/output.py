"""Where a report goes: --format, and the streams and files that it names."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import Any, TypeVar

import click

from guardrails.errors import CommandWrong
from guardrails.model.report import Report
from guardrails.reporters.page import Page

_Command = TypeVar("_Command", bound=Callable[..., Any])
FORMATS = ("text", "json", "sarif")


def format_option(command: _Command) -> _Command:
    """--format NAME[:FILE], checked before anything is looked at."""
    return click.option(
        "--format",
        "formats",
        multiple=True,
        envvar="GUARDRAILS_FORMAT",
        metavar="NAME[:FILE]",
        callback=lambda _, __, given: _known(given),
        help=f"How to say it: {', '.join(FORMATS)}; to standard output, or to FILE. Repeatable.",
    )(command)


def _known(given: tuple[str, ...]) -> tuple[str, ...]:
    for each in given:
        if each.partition(":")[0] not in FORMATS:
            raise CommandWrong(
                f"There is no format '{each.partition(':')[0]}'.",
                f"Use one of {', '.join(FORMATS)}.",
            )
    return given


def write(report: Report, formats: tuple[str, ...], stream: Any = None) -> None:
    """The report in each format: to its file, or to `stream` (standard output)."""
    from guardrails.reporters.table import REPORTERS

    for wanted in formats or ("text",):
        name, _, file = wanted.partition(":")
        output = stream or sys.stdout
        text = REPORTERS[name](report, page_of(output) if not file else Page.plain(report.root))
        _put(text, file, output)


def _put(text: str, file: str, stream: Any) -> None:
    content = text.encode("utf-8", "backslashreplace")
    if not file:
        stream.flush()
        stream.buffer.write(content)
        stream.flush()
        return
    try:
        with open(file, "wb") as opened:
            opened.write(content)
    except OSError as error:
        raise CommandWrong(
            f"{file} cannot be written: {(error.strerror or '').lower()}.", "Name another file."
        ) from error


def page_of(stream: Any) -> Page:
    """What the stream can show. NO_COLOR is respected, and CI gets plain links."""
    if not stream.isatty():
        return Page.plain(os.getcwd())
    from shutil import get_terminal_size

    color = not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    links = color and not os.environ.get("CI")
    width = get_terminal_size((100, 24)).columns
    return Page(width=width, color=color, links=links, cwd=os.getcwd())
