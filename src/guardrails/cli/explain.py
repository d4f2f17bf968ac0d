"""`guardrails explain`"""

from __future__ import annotations

import os
import sys
from shutil import get_terminal_size

import click
import msgspec

from guardrails.lessons.terminal import in_terminal
from guardrails.model.lesson import Lesson
from guardrails.rulepack.bundle import load_catalog
from guardrails.rulepack.lessons import read_lesson


@click.command()
@click.argument("rule")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "markdown", "json"]),
    default="text",
    show_default=True,
)
def command(rule: str, form: str) -> None:
    """Explain RULE in a minute: why it hurts, how to mend it, when it is fine.

    RULE is an id or any alias.

    \b
    guardrails explain python/yaml-unsafe-load
    guardrails explain B506
    """
    lesson = read_lesson(load_catalog().find(rule))
    if form == "markdown":
        click.echo(lesson.markdown(), nl=False)
    elif form == "json":
        click.echo(msgspec.json.format(msgspec.json.encode(_described(lesson))).decode())
    else:
        color = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
        click.echo(in_terminal(lesson, get_terminal_size((88, 24)).columns, color), nl=False)


def _described(lesson: Lesson) -> dict[str, object]:
    rule = lesson.rule
    return {
        "rule": rule.id,
        "title": rule.title,
        "severity": rule.severity,
        "cwe": rule.cwe,
        "aliases": rule.aliases,
        "why": lesson.why,
        "diff": lesson.diff,
        "fix": lesson.fix,
        "fine": lesson.fine,
        "more": [{"text": link.text, "url": link.url} for link in lesson.more],
    }
