"""`guardrails hook run`"""

from __future__ import annotations

import os
import sys
from typing import Any

import click

from guardrails.cli.options import judging_options, settings_for
from guardrails.cli.output import format_option, write
from guardrails.errors import ExitCode
from guardrails.model.request import Request


@click.command(context_settings={"ignore_unknown_options": True})
@click.argument("gate", type=click.Choice(["pre-commit", "commit-msg"]))
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
@format_option
@judging_options
def command(
    gate: str,
    arguments: tuple[str, ...],
    formats: tuple[str, ...],
    config: str | None,
    **judging: Any,
) -> ExitCode:
    """Look at what is about to pass a gate of git. Git and hook managers call this.

    Says nothing when all is well. Only what the commit brings blocks it. commit-msg searches the
    message in the file that ARGUMENTS name for secrets.
    """
    from guardrails.gates.pre_commit import has_something_to_say
    from guardrails.pipeline import scan

    cwd = os.getcwd()
    report = scan(_request(gate, cwd, arguments), settings_for(cwd, config, judging))
    if formats or has_something_to_say(report):
        write(report, formats, None if formats else sys.stderr)
    return report.exit_code


def _request(gate: str, cwd: str, arguments: tuple[str, ...]) -> Request:
    if gate == "commit-msg":
        from guardrails.gates import commit_msg

        return commit_msg.request_for(cwd, os.environ, arguments)
    from guardrails.gates import pre_commit

    return pre_commit.request_for(cwd, os.environ)
