"""`guardrails fix`"""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from guardrails.cli.options import judging_options, settings_for
from guardrails.cli.output import page_of
from guardrails.errors import CouldNotLook, ExitCode
from guardrails.model.request import Look, Request

if TYPE_CHECKING:
    from guardrails.mending import Mended, Mending
    from guardrails.reporters.paint import Painter


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(exists=True))
@click.option("--write", "writes", is_flag=True, help="Apply the fixes.")
@click.option(
    "--unsafe", is_flag=True, help="Also fixes after which the program may do something else."
)
@click.option(
    "--dirty", is_flag=True, help="With --write: also files with edits that are not staged."
)
@judging_options
def command(
    paths: tuple[str, ...],
    writes: bool,
    unsafe: bool,
    dirty: bool,
    config: str | None,
    **judging: Any,
) -> ExitCode:
    """Mend what can be mended without thinking: shows the changes, and applies them with --write.

    Each file is looked at again before it is written: a fix that does not hold is not applied.

    \b
    guardrails fix                 what would change in this project
    guardrails fix --write src     change it
    guardrails explain RULE        what to do where there is no fix

    Exit codes: 0 nothing is left to apply, 1 there is, 2 wrong usage, 3 an engine did not look.
    """
    from guardrails.mending import mend, write
    from guardrails.reporters.paint import Painter

    request = Request(Look.FILES, os.getcwd(), paths)
    mending = mend(request, settings_for(os.getcwd(), config, judging), unsafe)
    if mending.failures:
        raise CouldNotLook(f"{mending.failures[0]}.", "Nothing was changed; run guardrails scan.")
    painter = Painter(page_of(click.get_text_stream("stdout")))
    written = left = 0
    for mended in mending.files:
        click.echo("\n".join(_shown(mending, mended, painter)))
        why_not = write(mending, mended, dirty) if writes else mended.why_not
        if why_not:
            click.echo(f"left as it is: {why_not}")
        if writes and not why_not:
            written += len(mended.findings)
        else:
            left += len(mended.findings)
        click.echo()
    click.echo(_closing(written, left, mending.kept_back, writes))
    return ExitCode.FINDINGS if left else ExitCode.CLEAN


def _shown(mending: Mending, mended: Mended, painter: Painter) -> Iterator[str]:
    """The changes of one file, secrets masked."""
    from guardrails.reporters.printable import printable

    path = printable(os.path.relpath(os.path.join(mending.root, mended.path)))
    for finding in mended.findings:
        edit = finding.edit
        assert edit is not None
        rule = finding.rule
        yield painter.as_("place", f"{path}:{edit.first}") + f"  {rule.id}: {rule.title}"
        yield from painter.diff([f"-{line}" for line in edit.before])
        yield from painter.diff([f"+{line}" for line in edit.after])


def _closing(written: int, left: int, kept_back: int, writes: bool) -> str:
    said = [f"{_fixes(written)} applied"] if written else []
    if left:
        said.append(f"{_fixes(left)} " + ("not applied" if writes else "to apply with --write"))
    if kept_back:
        said.append(f"{_fixes(kept_back)} more with --unsafe")
    return f"guardrails: {', '.join(said) or 'nothing to fix'}."


def _fixes(count: int) -> str:
    return f"{count} fix" if count == 1 else f"{count} fixes"
