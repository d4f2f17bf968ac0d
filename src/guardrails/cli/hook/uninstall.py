"""`guardrails hook uninstall`"""

from __future__ import annotations

import os

import click

from guardrails.gates.install import TYPES, uninstall
from guardrails.system.git import require_repository


@click.command()
@click.option("--type", "types", multiple=True, type=click.Choice(TYPES), help="Only this hook.")
@click.option("--shared", is_flag=True, help="Also where core.hooksPath is for all repositories.")
def command(types: tuple[str, ...], shared: bool) -> None:
    """Remove our hook, and put back what was there before, as it was."""
    for change in uninstall(require_repository(os.getcwd()), types or TYPES, shared):
        click.echo(change.sentence)
