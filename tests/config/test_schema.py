"""What an editor is told of guardrails.toml is what guardrails accepts."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from guardrails.config.read import settings_from
from guardrails.config.schema import config_schema
from guardrails.config.settings import Settings
from guardrails.errors import ConfigWrong

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

FULL = """
select = ["secrets", "python/*"]
profile = "audit"
ignore = ["B101"]
exclude = ["docs/"]
leave-out = false
fail-on = "high"
strict = true
max-code-size = 400_000
max-file-size = 500_000
timeout = 5
jobs = 4
semgrep = "cli"

[[suppress]]
rule = "python/weak-hash"
path = "tests/**"
reason = "not for security"
until = "2027-01-31"
"""


def full() -> dict[str, Any]:
    return tomllib.loads(FULL)


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(config_schema())


def test_a_full_example_is_valid_and_is_read(tmp_path: Path) -> None:
    jsonschema.validate(full(), config_schema(), jsonschema.Draft202012Validator)
    settings = settings_from(full(), "guardrails.toml")
    assert settings.jobs == 4
    assert settings.suppress[0].until == "2027-01-31"
    assert set(full()) == set(Settings.__struct_encode_fields__), "the example is not full"


@pytest.mark.parametrize(
    "wrong",
    [
        {"faill-on": "high"},
        {"fail_on": "high"},
        {"fail-on": "urgent"},
        {"strict": "yes"},
        {"suppress": [{"rule": "a/b", "path": "x"}]},
        {"suppress": [{"rule": "a/b", "path": "x", "reason": "y", "untill": "z"}]},
    ],
)
def test_both_refuse_the_same(wrong: dict[str, Any]) -> None:
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(wrong, config_schema(), jsonschema.Draft202012Validator)
    with pytest.raises(ConfigWrong):
        settings_from(wrong, "guardrails.toml")
