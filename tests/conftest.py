"""What all tests share: a clean environment, and real repositories."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.repository import Repo

_FOREIGN = ("GUARDRAILS_", "GIT_", "PRE_COMMIT", "CI", "NO_COLOR", "SKIP")


@pytest.fixture(autouse=True, scope="session")
def _clean_environment(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No setting of this machine reaches a test; compiled rules are kept for the session."""
    kept = dict(os.environ)
    for name in list(os.environ):
        if name.startswith(_FOREIGN):
            del os.environ[name]
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if os.environ.get("PYTEST_XDIST_WORKER") else base
    os.environ["GUARDRAILS_CACHE_DIR"] = str(shared / "guardrails-cache")
    os.environ["GIT_CONFIG_GLOBAL"] = os.devnull
    os.environ["GIT_CONFIG_SYSTEM"] = os.devnull
    yield
    os.environ.clear()
    os.environ.update(kept)


@pytest.fixture
def repo(tmp_path: Path) -> Repo:
    return Repo(tmp_path / "repo")
