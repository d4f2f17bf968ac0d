"""`guardrails config schema`"""

from __future__ import annotations

import click
import msgspec


@click.command()
@click.argument("which", type=click.Choice(["config", "json"]), default="config")
def command(which: str) -> None:
    """Print a JSON Schema: of guardrails.toml (config), or of what --format json writes (json)."""
    if which == "json":
        from guardrails.reporters.json import json_schema

        schema = json_schema()
    else:
        from guardrails.config.schema import config_schema

        schema = config_schema()
    click.echo(msgspec.json.format(msgspec.json.encode(schema)).decode())
