"""Which files are not looked at, and why: nothing is left out without being told."""

from __future__ import annotations

import os
from collections.abc import Callable

from guardrails.config.patterns import path_matcher
from guardrails.config.settings import GENERATED, MINIFIED, VENDORED, Settings


def reason_to_leave_out(settings: Settings) -> Callable[[str], str]:
    """A function from a path to the reason why it is left out; an empty reason keeps it."""
    excluded = path_matcher(settings.exclude)

    def reason(path: str) -> str:
        if excluded(path):
            return "excluded by the config"
        return default_reason(path) if settings.leave_out else ""

    return reason


def default_reason(path: str) -> str:
    """The reason by the built-in list, or an empty one."""
    *folders, name = path.split("/")
    if any(folder in VENDORED for folder in folders):
        return "vendored"
    if name.endswith(GENERATED):
        return "generated"
    return "minified" if name.endswith(MINIFIED) else ""


def is_vendored_folder(name: str) -> bool:
    return os.path.basename(name) in VENDORED
