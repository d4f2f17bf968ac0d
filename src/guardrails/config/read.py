"""Finding and reading a project's settings: guardrails.toml, or [tool.guardrails]."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from typing import Any

import msgspec
from msgspec import Struct

from guardrails.config.settings import AcceptedPath, Settings
from guardrails.errors import ConfigWrong
from guardrails.model.verdict import day_of

OWN_FILE, SHARED_FILE = "guardrails.toml", "pyproject.toml"
_UNKNOWN_KEY = re.compile(r"unknown field `([^`]+)` - at `\$\.suppress")


class Configured(Struct, frozen=True):
    """The settings, and the file they were read from; empty when all are defaults."""

    settings: Settings
    source: str = ""


def configured(folder: str, top: str, chosen: str | None = None) -> Configured:
    """The settings that hold in `folder`: from `chosen`, or the nearest file up to `top`."""
    path = chosen or _nearest(folder, top)
    if path is None:
        return Configured(Settings())
    table = _table(path)
    if table is None:  # only a file that was named can be without
        raise ConfigWrong(f"{path}: there is no [tool.guardrails].", "Add it, or check --config.")
    return Configured(settings_from(table, path), path)


def settings_from(table: Mapping[str, Any], source: str) -> Settings:
    """Settings from a table; raises ConfigWrong with the source and the key that is wrong."""
    unknown = sorted(set(table) - set(Settings.__struct_encode_fields__))
    if unknown:
        raise ConfigWrong(
            f"{source}: unknown key '{unknown[0]}'.", _nearest_key(unknown[0], Settings)
        )
    try:
        settings = msgspec.convert(table, Settings)
    except msgspec.ValidationError as error:
        inside = _UNKNOWN_KEY.search(str(error))
        advice = "guardrails config schema prints what may stand where."
        raise ConfigWrong(
            f"{source}: {error}", _nearest_key(inside[1], AcceptedPath) if inside else advice
        ) from error
    _check(settings, source)
    return settings


def _check(settings: Settings, source: str) -> None:
    for each in settings.suppress:
        if not each.reason.strip():
            raise ConfigWrong(
                f"{source}: [[suppress]] of {each.rule} in {each.path} has no reason.",
                'Say why the finding is acceptable: reason = "...".',
            )
        if each.until and day_of(each.until) is None:
            raise ConfigWrong(
                f"{source}: [[suppress]] of {each.rule} in {each.path}: until = '{each.until}'.",
                "Write the last day as YYYY-MM-DD, or remove the line.",
            )
    if settings.semgrep not in ("core", "cli"):
        raise ConfigWrong(f"{source}: semgrep = '{settings.semgrep}'.", 'Use "core" or "cli".')
    above_zero = (settings.max_file_size, settings.max_code_size, settings.timeout)
    if min(above_zero) <= 0 or settings.jobs < 0:
        raise ConfigWrong(
            f"{source}: max-file-size, max-code-size and timeout are above 0, jobs is 0 or more.",
            "Mend the number, or remove the line for the default.",
        )


def _nearest_key(key: str, shape: type[msgspec.Struct]) -> str:
    from difflib import get_close_matches  # only here: most configs are right

    near = get_close_matches(key.replace("_", "-"), shape.__struct_encode_fields__, n=1)
    hint = f"Did you mean '{near[0]}'? " if near else ""
    return f"{hint}The keys are {', '.join(shape.__struct_encode_fields__)}."


def _nearest(folder: str, top: str) -> str | None:
    """The nearest file with settings, from `folder` up to `top` and no further."""
    while True:
        own = os.path.join(folder, OWN_FILE)
        if os.path.lexists(own):
            return own
        shared = os.path.join(folder, SHARED_FILE)
        if os.path.isfile(shared) and _table(shared) is not None:
            return shared
        parent = os.path.dirname(folder)
        if os.path.normpath(folder) == os.path.normpath(top) or parent == folder:
            return None
        folder = parent


def _table(path: str) -> dict[str, Any] | None:
    """The table of settings in a file; None where pyproject.toml has none."""
    try:
        with open(path, "rb") as file:
            content = file.read()
    except OSError as error:
        raise ConfigWrong(
            f"{path}: {(error.strerror or '').lower()}.", "Check --config."
        ) from error
    shared = os.path.basename(path) == SHARED_FILE
    if shared and b"guardrails" not in content:
        return None  # nearly always: a large file that need not be parsed at each commit
    try:
        document = msgspec.toml.decode(content)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise ConfigWrong(f"{path}: {error}", "Mend the TOML; the place is named above.") from error
    if not shared:
        return dict(document)
    table = dict(document)
    for name in ("tool", "guardrails"):
        if name not in table:
            return None
        table = table[name]
        if not isinstance(table, dict):
            raise ConfigWrong(f"{path}: '{name}' is no table.", "Write [tool.guardrails].")
    return table
