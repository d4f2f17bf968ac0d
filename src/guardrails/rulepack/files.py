"""One file of a pack, typed: every error names the file and the key."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import msgspec

from guardrails.errors import PackWrong

_Shape = TypeVar("_Shape", bound=msgspec.Struct)
_UNKNOWN_KEY = re.compile(r"unknown field `([^`]+)`")


def read_file(path: Path, shape: type[_Shape]) -> _Shape:
    """A TOML or YAML file as `shape`; raises PackWrong with the file and the key."""
    decode = msgspec.yaml.decode if path.suffix == ".yaml" else msgspec.toml.decode
    try:
        return decode(path.read_bytes(), type=shape)
    except OSError as error:
        raise PackWrong(
            f"{path}: {(error.strerror or 'cannot be read').lower()}.",
            "Every rule folder needs rule.toml and lesson.md: guardrails rules new shows how.",
        ) from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise PackWrong(f"{path}: {error}", explain_key(str(error), shape)) from error


def explain_key(message: str, shape: type[msgspec.Struct]) -> str:
    """Advice for a decoding error: the nearest right key, where a key is unknown."""
    unknown = _UNKNOWN_KEY.search(message)
    if not unknown:
        return "Mend the value; the message above names the key."
    near = difflib.get_close_matches(unknown[1], sorted(_all_keys(shape)), n=1)
    return f"Did you mean '{near[0]}'?" if near else f"Remove the key '{unknown[1]}'."


def _all_keys(shape: type[msgspec.Struct]) -> set[str]:
    keys: set[str] = set()
    for described in msgspec.inspect.multi_type_info([shape]):
        keys |= set(_keys_within(described))
    return keys


def _keys_within(described: object) -> Iterator[str]:
    if isinstance(described, msgspec.inspect.StructType):
        for each in described.fields:
            yield each.encode_name
            yield from _keys_within(each.type)
    for name in ("item_type", "value_type"):
        if hasattr(described, name):
            yield from _keys_within(getattr(described, name))
    for inner in getattr(described, "types", ()):
        yield from _keys_within(inner)
