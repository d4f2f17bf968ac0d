"""`guardrails rules list`"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import click
import msgspec

from guardrails.model.engine import EngineName
from guardrails.model.rule import Fix, Profile, Rule, Severity
from guardrails.rulepack.bundle import load_catalog


@click.command()
@click.argument("names", nargs=-1)
@click.option("--language", metavar="NAME", help="Only rules that look at this language.")
@click.option(
    "--severity",
    type=click.Choice([each.value for each in Severity]),
    help="Only rules at least this severe.",
)
@click.option("--tag", metavar="TAG", help="Only rules with this tag, CWE or OWASP number.")
@click.option(
    "--engine",
    type=click.Choice([each.value for each in EngineName]),
    help="Only rules that this engine sees.",
)
@click.option(
    "--profile",
    type=click.Choice([each.value for each in Profile]),
    help="Only rules that run in this profile (the audit runs all).",
)
@click.option("--fixable", is_flag=True, help="Only rules that guardrails fix can mend.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "markdown"]),
    default="text",
    show_default=True,
)
def command(
    names: tuple[str, ...],
    language: str | None,
    severity: str | None,
    tag: str | None,
    engine: str | None,
    profile: str | None,
    fixable: bool,
    form: str,
) -> None:
    """List the rules: all, or those that NAMES mean (an id, an alias, a group or a glob).

    \b
    guardrails rules list python --severity high
    guardrails rules list --tag injection --language typescript
    guardrails rules list --tag CWE-89
    """
    chosen = load_catalog().selected(names, (), Profile(profile or Profile.AUDIT.value))
    rules = [
        rule
        for rule in sorted(chosen, key=lambda rule: rule.id)
        if (language is None or language.lower() in rule.languages)
        and (severity is None or rule.severity.at_least(Severity(severity)))
        and (tag is None or tag.lower() in _tags(rule))
        and (engine is None or EngineName(engine) in rule.engines)
        and (not fixable or rule.fix is not Fix.NONE)
    ]
    if form == "json":
        shown = [_described(rule) for rule in rules]
        click.echo(msgspec.json.format(msgspec.json.encode(shown)).decode())
    elif form == "markdown":
        click.echo("\n".join(in_markdown(rules)))
    else:
        click.echo("\n".join(_in_text(rules)))


def in_markdown(rules: Sequence[Rule]) -> Iterator[str]:
    """A table of rules, ready to be put on a page."""
    yield "| Rule | Severity | What it says | Seen by | CWE | Fix |"
    yield "|---|---|---|---|---|---|"
    for rule in rules:
        audit = " (audit)" if rule.profile is Profile.AUDIT else ""
        title = rule.title.replace("|", "\\|").replace("<", "&lt;")
        engines = ", ".join(engine.value for engine in rule.engines)
        fix = "" if rule.fix is Fix.NONE else rule.fix.value
        yield (
            f"| `{rule.id}` | {rule.severity.value}{audit} | {title} | {engines} "
            f"| {', '.join(rule.cwe)} | {fix} |"
        )


def _in_text(rules: Sequence[Rule]) -> Iterator[str]:
    width = max((len(rule.id) for rule in rules), default=0)
    for rule in rules:
        yield f"{rule.id:<{width}}  {rule.severity.value:<8}  {rule.title}"
    yield ""
    count = "1 rule" if len(rules) == 1 else f"{len(rules)} rules"
    yield f"{count}. The lesson of one: guardrails explain RULE"


def _tags(rule: Rule) -> set[str]:
    return {each.lower() for each in (*rule.tags, *rule.cwe, *rule.owasp, *rule.asvs)}


def _described(rule: Rule) -> dict[str, object]:
    """What others may rely on: not where the files are, nor how engines call things."""
    return {
        "id": rule.id,
        "title": rule.title,
        "severity": rule.severity,
        "confidence": rule.confidence,
        "profile": rule.profile,
        "cwe": rule.cwe,
        "owasp": rule.owasp,
        "asvs": rule.asvs,
        "tags": rule.tags,
        "aliases": rule.aliases,
        "since": rule.since,
        "languages": rule.languages,
        "engines": [engine.value for engine in rule.engines],
        "fix": rule.fix,
    }
