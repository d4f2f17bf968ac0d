"""Commands below `guardrails hook`."""
