"""`guardrails rules check`"""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

import click

from guardrails.errors import ExitCode
from guardrails.rulepack.check import Assertion
from guardrails.rulepack.locate import built_in_rules


@click.command()
@click.argument("path", type=click.Path(exists=True, path_type=Path), required=False)
@click.option("--verbose", "-v", is_flag=True, help="Name the assertions that hold, too.")
def command(path: Path | None, verbose: bool) -> ExitCode:
    """Prove rules: PATH is a rule's folder, a group or a whole pack (default: the built-in one).

    Every example is looked at by every engine in one run: a mark without a finding, a finding
    without a mark, a lesson without its parts and a fix that mends nothing are each named.

    Exit codes: 0 all hold, 1 some do not, 2 a file is broken, 3 an engine did not look.
    """
    from guardrails.proof import prove_rules

    assertions = prove_rules(path or built_in_rules())
    failed = [each for each in assertions if each.problem]
    shown = assertions if verbose else failed
    for rule, group in groupby(sorted(shown, key=lambda each: each.rule), lambda each: each.rule):
        click.echo(rule)
        for each in group:
            click.echo(_line(each))
    rules = {each.rule for each in assertions if "/" in each.rule}
    click.echo(
        f"{len(rules)} rules, {len(assertions)} assertions: "
        + (f"{len(failed)} do not hold." if failed else "all hold.")
    )
    if any(each.problem and each.rule == "every rule" for each in failed):
        return ExitCode.COULD_NOT_LOOK
    if any(each.unreadable for each in failed):
        return ExitCode.WRONG
    return ExitCode.FINDINGS if failed else ExitCode.CLEAN


def _line(assertion: Assertion) -> str:
    if not assertion.problem:
        return f"  ok    {assertion.name}"
    return f"  FAIL  {assertion.name}: {assertion.problem}"
