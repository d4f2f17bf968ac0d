"""Commands below `guardrails config`."""
