"""`guardrails config show`"""

from __future__ import annotations

import os
from typing import Any

import click
import msgspec

from guardrails.cli.options import configured_in
from guardrails.config.settings import Settings


@click.command()
@click.option("--config", type=click.Path(dir_okay=False), envvar="GUARDRAILS_CONFIG")
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True
)
def command(config: str | None, form: str) -> None:
    """Show every setting that holds in this folder, and which ones the project changed."""
    found = configured_in(os.getcwd(), config)
    shown = msgspec.to_builtins(found.settings)
    if form == "json":
        said = {"source": found.source, "settings": shown}
        click.echo(msgspec.json.format(msgspec.json.encode(said)).decode())
        return
    click.echo(f"# {found.source or 'all defaults: there is no guardrails.toml'}")
    defaults = msgspec.to_builtins(Settings())
    for key, value in shown.items():
        changed = "" if value == defaults[key] else "  # changed"
        click.echo(f"{key} = {_toml(value)}{changed}")


def _toml(value: Any) -> str:
    """A value as TOML writes it on one line."""
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{key} = {_toml(each)}" for key, each in value.items()) + " }"
    if isinstance(value, (list, tuple)):
        return f"[{', '.join(map(_toml, value))}]"
    return msgspec.json.encode(value).decode()
