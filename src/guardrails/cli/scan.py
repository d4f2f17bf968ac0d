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
    "--commits",
    metavar="A..B",
    help="Search what these commits bring, and their messages, for secrets (secrets only).",
)
@click.option(
    "--history",
    is_flag=True,
    help="Search every version of every file, and every commit message, for secrets (secrets "
    "only: a mistake in old code does no harm any more).",
)
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
    commits: str | None,
    history: bool,
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
    guardrails scan --commits main..HEAD     secrets in what a branch brings
    guardrails scan --history                secrets in all that git keeps
    guardrails scan - --stdin-name app.py < app.py
    guardrails scan --format sarif:out.sarif --format text
    """
    from guardrails.pipeline import scan

    asked = {"--staged": staged, "--commits": commits is not None, "--history": history}
    _one_at_most([name for name, given in asked.items() if given], paths)
    if new_only and not staged:
        raise click.UsageError("--new-only needs --staged: there is nothing to compare with.")
    if commits is not None or history:
        request = Request(Look.HISTORY, os.getcwd(), revisions=_range(commits))
    else:
        request = _request(paths, staged, stdin_name, new_only)
    report = scan(request, settings_for(_folder(paths), config, judging))
    if request.look is Look.HISTORY and not report.rules:
        raise click.UsageError(
            "The past is searched for secrets only, and no such rule is selected."
        )
    write(report, formats)
    findings_are_fine = exit_zero and report.exit_code is ExitCode.FINDINGS
    return ExitCode.CLEAN if findings_are_fine else report.exit_code


def _one_at_most(asked: list[str], paths: tuple[str, ...]) -> None:
    if len(asked) > 1:
        raise click.UsageError(f"{' and '.join(asked)} look at different things: choose one.")
    if asked and paths:
        raise click.UsageError(f"{asked[0]} looks at what git keeps: name no PATH with it.")


def _range(commits: str | None) -> tuple[str, str] | None:
    """The two ends of `A..B`, either of which may be left out for HEAD, as in git."""
    if commits is None:
        return None
    start, dots, end = commits.partition("..")
    odd = not dots or not (start or end) or ".." in end or end.startswith(".")
    if odd or any(name.startswith(("-", "^")) for name in (start, end)):
        raise click.UsageError(
            f"--commits '{commits}' is no range: write A..B, what B has and A has not, such as "
            "origin/main..HEAD."
        )
    return start or "HEAD", end or "HEAD"


def _request(paths: tuple[str, ...], staged: bool, stdin_name: str, new_only: bool) -> Request:
    cwd = os.getcwd()
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
