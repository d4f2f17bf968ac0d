"""Where the rules and the doors that ship with guardrails are: in the wheel or in a checkout."""

from __future__ import annotations

from pathlib import Path

from guardrails.errors import PackWrong

_PACKAGE = Path(__file__).resolve().parent.parent


def shipped(name: str) -> Path:
    """The folder `rules` or `hooks`: inside the installed package, or beside `src`."""
    for folder in (_PACKAGE / name, _PACKAGE.parent.parent / name):
        if folder.is_dir() and folder.parent.name != "src":
            return folder
    raise PackWrong(
        f"The folder '{name}' that ships with guardrails is missing.",
        "Install security-guardrails again.",
    )


def built_in_rules() -> Path:
    return shipped("rules")
