"""`guardrails rules new`"""

from __future__ import annotations

import os
from pathlib import Path

import click

from guardrails.rulepack.scaffold import scaffold


@click.command()
@click.argument("name", metavar="GROUP/NAME")
@click.option(
    "--pack",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("rules"),
    show_default=True,
    help="The folder of the pack to write it into.",
)
def command(name: str, pack: Path) -> None:
    """Begin a new rule: a folder with everything that a rule needs.

    Its examples fail until the rule is written.

    \b
    guardrails rules new python/my-rule
    """
    for path in scaffold(name, pack):
        click.echo(f"wrote {os.fspath(path)}")
    click.echo(f"\nWrite the rule, then prove it: guardrails rules check {pack / name}")
