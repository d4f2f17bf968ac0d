"""Running guardrails as a person does: as a command, in a folder."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path


def guardrails(
    *arguments: str,
    cwd: Path,
    stdin: bytes = b"",
    env: dict[str, str] | None = None,
) -> subprocess.CompletedProcess[str]:
    """The finished command; whatever it prints is decoded, with odd bytes escaped."""
    return subprocess.run(
        [sys.executable, "-m", "guardrails", *arguments],
        cwd=cwd,
        input=stdin.decode("utf-8", "surrogateescape"),
        env={**os.environ, **(env or {})},
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="surrogateescape",
    )
