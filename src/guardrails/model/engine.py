"""The engines by name."""

from __future__ import annotations

from enum import Enum


class EngineName(str, Enum):
    BANDIT = "bandit"
    SEMGREP = "semgrep"
    SECRETS = "secrets"
