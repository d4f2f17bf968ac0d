"""The JSON Schema of guardrails.toml, for editors."""

from __future__ import annotations

from typing import Any

import msgspec

from guardrails.config.settings import Settings


def config_schema() -> dict[str, Any]:
    """The schema, made from the types that read the file, so that it cannot lie."""
    (schema,), components = msgspec.json.schema_components(
        [Settings], ref_template="#/$defs/{name}"
    )
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "guardrails.toml",
        **schema,
        "$defs": components,
    }
