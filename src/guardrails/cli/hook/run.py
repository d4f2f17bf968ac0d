"""`guardrails hook run`"""

from __future__ import annotations

import os
import sys
from typing import Any

import click

from guardrails.cli.options import judging_options, settings_for
from guardrails.cli.output import format_option, write
from guardrails.errors import ExitCode


@click.command(context_settings={"ignore_unknown_options": True})
@click.argument("gate", type=click.Choice(["pre-commit"]))
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
@format_option
@judging_options
def command(
    gate: str,  # noqa: ARG001 - the choice has one value today
    arguments: tuple[str, ...],  # noqa: ARG001 - git hands over none that matter here
    formats: tuple[str, ...],
    config: str | None,
    **judging: Any,
) -> ExitCode:
    """Look at what is about to pass a gate of git. Git and hook managers call this.

    Says nothing when all is well. Only what the commit brings blocks it.
    """
    from guardrails.gates.pre_commit import has_something_to_say, request_for
    from guardrails.pipeline import scan

    cwd = os.getcwd()
    report = scan(request_for(cwd, os.environ), settings_for(cwd, config, judging))
    if formats or has_something_to_say(report):
        write(report, formats, None if formats else sys.stderr)
    return report.exit_code
