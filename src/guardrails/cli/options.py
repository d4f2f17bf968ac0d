"""Options that several commands share, and what they mean for a scan."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click
import msgspec

from guardrails.config.read import Configured, configured
from guardrails.config.settings import Settings
from guardrails.model.rule import Profile, Severity
from guardrails.system.git import is_bare, repository_of

_Command = TypeVar("_Command", bound=Callable[..., Any])


def judging_options(command: _Command) -> _Command:
    """--select, --ignore, --profile, --fail-on, --strict, --jobs and --config."""
    for option in reversed(
        (
            click.option(
                "--select", multiple=True, envvar="GUARDRAILS_SELECT", metavar="RULE",
                help="Only these: an id, an alias (B506), a group (secrets) or a glob. Repeatable.",
            ),
            click.option(
                "--ignore", multiple=True, envvar="GUARDRAILS_IGNORE", metavar="RULE",
                help="Not these; the same forms as --select. Repeatable.",
            ),
            click.option(
                "--profile", type=click.Choice([each.value for each in Profile]),
                envvar="GUARDRAILS_PROFILE",
                help="What runs: rules precise enough for every commit (default), or all (audit).",
            ),
            click.option(
                "--fail-on", type=click.Choice([each.value for each in Severity]),
                envvar="GUARDRAILS_FAIL_ON",
                help="The least severity that blocks (default: medium).",
            ),
            click.option(
                "--strict", is_flag=True, default=None, envvar="GUARDRAILS_STRICT",
                help="Exit with 3 when even one file could not be read.",
            ),
            click.option(
                "--jobs", type=click.IntRange(0), envvar="GUARDRAILS_JOBS", metavar="N",
                help="Processes to use (default: one a core).",
            ),
            click.option(
                "--config", "config", type=click.Path(dir_okay=False),
                envvar="GUARDRAILS_CONFIG", help="Read settings from this file and no other.",
            ),
        )
    ):  # fmt: skip
        command = option(command)
    return command


def settings_for(folder: str, config: str | None, given: dict[str, Any]) -> Settings:
    """The project's settings with what the command line says on top; lists are added to."""
    settings = configured_in(folder, config).settings
    changes = {name: value for name, value in given.items() if value not in (None, ())}
    if "fail_on" in changes:
        changes["fail_on"] = Severity(changes["fail_on"])
    if "profile" in changes:
        changes["profile"] = Profile(changes["profile"])
    if "ignore" in changes:
        changes["ignore"] = (*settings.ignore, *changes["ignore"])
    return msgspec.structs.replace(settings, **changes)


def configured_in(folder: str, config: str | None) -> Configured:
    """Settings are searched for up to the top of the repository, or in the folder alone.

    A bare repository has no files, and what lies in its folder is git's: there the defaults hold.
    """
    if config:
        return configured(folder, folder, config)
    repository = repository_of(folder)
    if repository is None and is_bare(folder):
        return Configured(Settings())
    return configured(folder, repository.top if repository else folder)
