"""Whole commands against one another, in turn, so that a noisy machine hits all of them."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

FINE = (0, 1, 200, 205)  # clean, or findings; kingfisher has codes of its own for them


class Taken(NamedTuple):
    """What one command took: wall-clock seconds, and bytes of its largest process."""

    seconds: float
    peak: int


def in_turn(
    commands: Mapping[str, Sequence[str]], folder: Path, rounds: int
) -> dict[str, list[Taken]]:
    """What each command took, one a round; a round that is not counted comes first."""
    rows: dict[str, list[Taken]] = {name: [] for name in commands}
    for turn in range(rounds + 1):
        for name, command in commands.items():
            taken = run(command, folder)
            if turn:
                rows[name].append(taken)
    return rows


def run(command: Sequence[str], folder: Path) -> Taken:
    """One whole command. It may find things; it must not break."""
    with tempfile.TemporaryFile() as said:
        begin = time.perf_counter()
        process = subprocess.Popen(command, cwd=folder, stdout=said, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in FINE:
            said.seek(0)
            ended = f"{command[0]} ended with {process.returncode}:"
            sys.exit(f"{ended}\n{said.read()[-2000:].decode(errors='replace')}")
    unit = 1 if sys.platform == "darwin" else 1024
    return Taken(seconds, usage.ru_maxrss * unit)


def ratios(these: Sequence[float], those: Sequence[float]) -> list[float]:
    """Of each round by itself."""
    return [one / other for one, other in zip(these, those, strict=True)]


def seconds(rows: Sequence[Taken]) -> list[float]:
    return [taken.seconds for taken in rows]


def head() -> str:
    return f"{'':<44}{'min':>9}{'median':>9}{'max':>9}"


def row(name: str, values: Sequence[float], places: int = 3) -> str:
    figures = (min(values), statistics.median(values), max(values))
    return f"{name:<44}" + "".join(f"{figure:>9.{places}f}" for figure in figures)
