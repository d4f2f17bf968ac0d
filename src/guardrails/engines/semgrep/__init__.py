"""Semgrep, by the core that its wheel ships: one start a scan."""
