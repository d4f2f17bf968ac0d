"""`guardrails scan`"""

from __future__ import annotations

import os
import sys
from typing import Any

import click

from guardrails.cli.options import judging_options, settings_for
from guardrails.cli.output import format_option, write
from guardrails.errors import ExitCode
from guardrails.model.request import Look, Request


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(readable=False))
@click.option("--staged", is_flag=True, help="Look at what git would commit now.")
@click.option(
    "--stdin-name",
    metavar="NAME",
    default="stdin",
    help="With '-': the name of the text on standard input; its ending says the language.",
)
@click.option(
    "--new-only",
    is_flag=True,
    envvar="GUARDRAILS_NEW_ONLY",
    help="With --staged: only what this change brings blocks.",
)
@click.option("--exit-zero", is_flag=True, help="Exit with 0 even when findings block.")
@format_option
@judging_options
def command(
    paths: tuple[str, ...],
    staged: bool,
    stdin_name: str,
    new_only: bool,
    exit_zero: bool,
    formats: tuple[str, ...],
    config: str | None,
    **judging: Any,
) -> ExitCode:
    """Look at files and folders for security slips.

    Without PATH: everything below this folder that git tracks or would track.
    With '-': one text from standard input.

    \b
    guardrails scan                          this project
    guardrails scan src tests/test_api.py    these
    guardrails scan --staged                 what git would commit now
    guardrails scan - --stdin-name app.py < app.py
    guardrails scan --format sarif:out.sarif --format text
    """
    from guardrails.pipeline import scan

    request = _request(paths, staged, stdin_name, new_only)
    report = scan(request, settings_for(_folder(paths), config, judging))
    write(report, formats)
    findings_are_fine = exit_zero and report.exit_code is ExitCode.FINDINGS
    return ExitCode.CLEAN if findings_are_fine else report.exit_code


def _request(paths: tuple[str, ...], staged: bool, stdin_name: str, new_only: bool) -> Request:
    cwd = os.getcwd()
    if staged and paths:
        raise click.UsageError("--staged looks at the whole index: name no PATH with it.")
    if new_only and not staged:
        raise click.UsageError("--new-only needs --staged: there is nothing to compare with.")
    if staged:
        return Request(Look.STAGED, cwd, only_new=new_only)
    if "-" in paths:
        if len(paths) > 1:
            raise click.UsageError("'-' stands alone: standard input is one text.")
        return Request(Look.STDIN, cwd, (stdin_name,), text=sys.stdin.buffer.read())
    return Request(Look.FILES, cwd, paths)


def _folder(paths: tuple[str, ...]) -> str:
    """Where the search for settings begins: the folder that holds all paths."""
    cwd = os.getcwd()
    absolute = [os.path.join(cwd, path) for path in paths if path != "-"]
    if not absolute:
        return cwd
    shared = os.path.normpath(os.path.commonpath(absolute))
    return shared if os.path.isdir(shared) else os.path.dirname(shared)
