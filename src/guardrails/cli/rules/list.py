"""`guardrails rules list`"""

from __future__ import annotations

import click
import msgspec

from guardrails.model.rule import Rule
from guardrails.rulepack.bundle import load_catalog


@click.command()
@click.argument("names", nargs=-1)
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True
)
def command(names: tuple[str, ...], form: str) -> None:
    """List the rules: all, or those that NAMES mean (an id, an alias, a group or a glob)."""
    rules = sorted(load_catalog().selected(names, ()), key=lambda rule: rule.id)
    if form == "json":
        shown = [_described(rule) for rule in rules]
        click.echo(msgspec.json.format(msgspec.json.encode(shown)).decode())
        return
    width = max(len(rule.id) for rule in rules)
    for rule in rules:
        click.echo(f"{rule.id:<{width}}  {rule.severity.value:<8}  {rule.title}")
    click.echo(f"\n{len(rules)} rules. The lesson of one: guardrails explain RULE")


def _described(rule: Rule) -> dict[str, object]:
    """What others may rely on: not where the files are, nor how engines call things."""
    return {
        "id": rule.id,
        "title": rule.title,
        "severity": rule.severity,
        "confidence": rule.confidence,
        "cwe": rule.cwe,
        "owasp": rule.owasp,
        "aliases": rule.aliases,
        "since": rule.since,
        "languages": rule.languages,
        "engines": [engine.value for engine in rule.engines],
    }
