"""Bandit, in our own process: only the tests that our rules bind, on bytes and not on files."""
