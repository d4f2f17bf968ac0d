"""Commands below `guardrails rules`."""
