"""`guardrails`: the root of the command tree, and the one place where errors become exits."""

from __future__ import annotations

import gc
import os
import sys

import click

from guardrails import __version__
from guardrails.cli.lazy import LazyGroup
from guardrails.errors import ExitCode, GuardrailsError

# Few of our objects stand in circles; looking for some after every 700 is time at a commit.
_OBJECTS_A_COLLECTION = 100_000

root = LazyGroup(
    "guardrails",
    {
        "scan": "guardrails.cli.scan",
        "explain": "guardrails.cli.explain",
        "fix": "guardrails.cli.fix",
        "rules": "guardrails.cli.rules.group",
        "hook": "guardrails.cli.hook.group",
        "config": "guardrails.cli.config.group",
    },
    help="""Find security slips before they are committed, and learn why they hurt.

    \b
    guardrails scan                  look at this project
    guardrails hook install          look at every commit
    guardrails explain RULE          a one-minute lesson
    guardrails fix                   mend what can be mended safely

    Exit codes: 0 clean, 1 findings, 2 the command or config is wrong, 3 could not look.
    """,
)
root.params.append(
    click.Option(
        ["--version"],
        is_flag=True,
        expose_value=False,
        is_eager=True,
        help="Print the version and exit.",
        callback=lambda ctx, _, asked: _print_version(ctx) if asked else None,
    )
)


def _print_version(ctx: click.Context) -> None:
    click.echo(f"guardrails {__version__}")
    ctx.exit()


def main() -> None:
    """Run a command and exit with its code; no error leaves a traceback behind."""
    gc.set_threshold(_OBJECTS_A_COLLECTION)
    try:
        code = root.main(prog_name="guardrails", standalone_mode=False)
        sys.stdout.flush()
        sys.stderr.flush()
    except click.exceptions.Abort:
        _leave_at_once(["guardrails: interrupted."], ExitCode.INTERRUPTED)
    except click.ClickException as error:
        error.show()
        sys.exit(ExitCode.WRONG)
    except GuardrailsError as error:
        _leave(error.lines(), error.exit_code)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # `| head` is fine
        sys.exit(ExitCode.COULD_NOT_LOOK)
    except Exception as error:
        if os.environ.get("GUARDRAILS_DEBUG"):
            raise
        _leave(_unexpected(error), ExitCode.COULD_NOT_LOOK)
    # Taking apart what the process holds is a tenth of a commit's time. Pools and workspaces are
    # closed by those who opened them, so that nothing waits for an end.
    os._exit(code or ExitCode.CLEAN)


def _unexpected(error: Exception) -> list[str]:
    """A fault of ours. Its text stays out of the message, because it may quote code."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    where = (
        f"{os.path.basename(trace.tb_frame.f_code.co_filename)}:{trace.tb_lineno}" if trace else ""
    )
    return [
        f"guardrails: a fault of guardrails itself: {type(error).__name__} in {where}.",
        "  Nothing was looked at, so this is not a clean result.",
        "  What to do: run it again with GUARDRAILS_DEBUG=1 and report what it prints.",
    ]


def _leave(lines: list[str], code: ExitCode) -> None:
    for line in lines:
        click.echo(_printable(line), err=True)
    sys.exit(code)


def _leave_at_once(lines: list[str], code: ExitCode) -> None:
    """Python waits at its end for pools of processes, and one that was interrupted while it
    started may never end. What there was to clean up is done by now."""
    multiprocessing = sys.modules.get("multiprocessing")
    for child in multiprocessing.active_children() if multiprocessing else ():
        child.kill()
    try:
        _leave(lines, code)
    finally:
        os._exit(code)


def _printable(line: str) -> str:
    """Names of files may hold anything; a terminal must only see text."""
    return "".join(
        each if each.isprintable() else each.encode("unicode_escape", "replace").decode()
        for each in line.encode("utf-8", "backslashreplace").decode()
    )
