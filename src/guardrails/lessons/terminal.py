"""A lesson as a person reads it in a terminal."""

from __future__ import annotations

import textwrap

import click

from guardrails.model.lesson import Lesson

_WIDEST = 88  # longer lines are hard to read, however wide the terminal is


def in_terminal(lesson: Lesson, width: int, color: bool) -> str:
    """Headline, why, diff, fix, when it is fine, links. `width` is in characters."""
    rule = lesson.rule
    paint = click.style if color else _plain
    about = " · ".join([rule.id, rule.severity.value, *rule.cwe, *rule.aliases])
    parts = [
        paint(rule.title, bold=True),
        paint(about, dim=True),
        "",
        _paragraph("Why it hurts", lesson.why, width, color),
        "",
        *(_diff_line(line, color) for line in lesson.diff),
        "",
        _paragraph("Fix", lesson.fix, width, color),
        "",
        _paragraph("When it is fine", lesson.fine, width, color),
        "",
        *(f"{link.text}: {link.url}" for link in lesson.more),
    ]
    return "\n".join(parts) + "\n"


def _paragraph(lead: str, text: str, width: int, color: bool) -> str:
    wrapped = textwrap.fill(
        f"{lead}. {text}",
        min(max(width, 20), _WIDEST),
        break_long_words=False,
        break_on_hyphens=False,
    )
    head = f"{lead}."
    return click.style(head, bold=True) + wrapped[len(head) :] if color else wrapped


def _diff_line(line: str, color: bool) -> str:
    colors = {"-": "red", "+": "green"}
    shown = f"    {line}".rstrip()
    return click.style(shown, fg=colors.get(line[:1])) if color else shown


def _plain(text: str, **_: object) -> str:
    return text
