"""guardrails: the security linter and git hook that developers keep switched on."""

__version__ = "0.1.0"
