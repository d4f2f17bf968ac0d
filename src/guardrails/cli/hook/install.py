"""`guardrails hook install`"""

from __future__ import annotations

import os

import click

from guardrails.gates.install import TYPES, install
from guardrails.system.git import require_repository


@click.command()
@click.option(
    "--type",
    "types",
    multiple=True,
    type=click.Choice(TYPES),
    help="Only this hook. Repeatable; default: all.",
)
@click.option("--shared", is_flag=True, help="Also where core.hooksPath is for all repositories.")
def command(types: tuple[str, ...], shared: bool) -> None:
    """Look at every commit of this repository from now on.

    A hook that is there already is kept and runs first. core.hooksPath and linked worktrees
    are respected.
    """
    for change in install(require_repository(os.getcwd()), types or TYPES, shared):
        click.echo(change.sentence)
    click.echo(
        "To leave it out once: SKIP=guardrails git commit (only guardrails), "
        "or git commit --no-verify (every hook)."
    )
