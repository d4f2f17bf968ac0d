"""A real git repository for tests."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path


class Repo:
    """A repository in a folder; every method runs the real git."""

    def __init__(self, path: Path) -> None:
        self.path = path
        path.mkdir(parents=True, exist_ok=True)
        self.git("init", "--quiet", "--initial-branch=main")
        for key, value in (
            ("user.name", "A Tester"),
            ("user.email", "tester@example.org"),
            ("commit.gpgsign", "false"),
        ):
            self.git("config", key, value)

    def git(self, *arguments: str, env: dict[str, str] | None = None) -> str:
        """Run git; answers with what it printed, and raises where it fails."""
        done = self.try_git(*arguments, env=env)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def try_git(
        self, *arguments: str, env: dict[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["git", *arguments],
            cwd=self.path,
            env={**os.environ, **(env or {})},
            capture_output=True,
            text=True,
            errors="backslashreplace",
        )

    def write(self, name: str, content: str | bytes) -> Path:
        path = self.path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def add(self, name: str, content: str | bytes) -> Path:
        """Write a file and stage it."""
        path = self.write(name, content)
        self.git("add", "--", name)
        return path

    def commit(self, message: str = "a commit", *arguments: str) -> None:
        """Commit what is staged, past every hook."""
        self.git("commit", "--quiet", "--no-verify", "-m", message, *arguments)
