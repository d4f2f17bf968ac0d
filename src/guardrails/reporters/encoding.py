"""JSON that always encodes: one odd name must never cost a whole report."""

from __future__ import annotations

from typing import Any

import msgspec

from guardrails.reporters.printable import encodable, inert


def json_text(value: object) -> str:
    """The value as indented JSON, with a newline at its end."""
    encoded = msgspec.json.encode(_encodable(msgspec.to_builtins(value)))
    return inert(msgspec.json.format(encoded, indent=2).decode()) + "\n"


def _encodable(value: Any) -> Any:
    """Every text in it, wherever it stands: a new field cannot forget to be safe."""
    if isinstance(value, str):
        return encodable(value)
    if isinstance(value, dict):
        return {encodable(name): _encodable(each) for name, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [_encodable(each) for each in value]
    return value
