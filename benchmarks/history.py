"""`guardrails scan --history` against `git cat-file --batch` over the same blobs, in one run.

    python -m benchmarks.history [--rounds N] [--commits N] [--repository FOLDER]

Without a repository one is made: the standard library's files, then commits that each change a
few lines of three files, packed as git packs. Reading all blobs is the least that any search of
a history can take. Both are told as seconds of a clock and of processors: a busy machine makes
the first worse, and never the second.
"""

from __future__ import annotations

import argparse
import os
import platform
import random
import resource
import statistics
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

FILES = 1500
LARGEST = 200_000
LEFT_OUT = {"site-packages", "test", "tests", "idlelib"}  # vendored, or with secrets to find


class Taken(NamedTuple):
    seconds: float
    processors: float


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__, usage="python -m benchmarks.history")
    asked.add_argument("--rounds", type=int, default=5)
    asked.add_argument("--commits", type=int, default=5000)
    asked.add_argument("--repository", type=Path)
    given = asked.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        repository = given.repository or made(Path(folder) / "made", given.commits)
        print(f"{platform.platform()}, Python {platform.python_version()}, {os.cpu_count()} cores")
        print(measured(repository, given.rounds))


def made(path: Path, commits: int) -> Path:
    """A repository whose commits change a few lines here and there."""
    chance = random.Random(5)
    library = Path(sysconfig.get_path("stdlib"))
    found = sorted(
        each
        for each in library.rglob("*.py")
        if each.stat().st_size < LARGEST and not LEFT_OUT & {*each.parts}
    )
    chosen = chance.sample(found, min(FILES, len(found)))
    files = {f"src/{each.relative_to(library)}": each.read_bytes().split(b"\n") for each in chosen}
    lines = [line for text in files.values() for line in text if len(line) > 10]
    subprocess.run(["git", "init", "-q", path], check=True)
    command = ["git", "fast-import", "--quiet"]
    with subprocess.Popen(command, cwd=path, stdin=subprocess.PIPE) as importing:
        assert importing.stdin is not None
        names = list(files)
        often = chance.sample(names, len(names) // 5)
        for number in range(commits):
            changed = [*chance.sample(often, 2), chance.choice(names)] if number else names
            importing.stdin.write(commit(number, {name: files[name] for name in changed}))
            for name in changed:
                at = chance.randrange(len(files[name]) + 1)
                files[name][at : at + chance.randint(0, 4)] = chance.sample(lines, 3)
    pack = ["git", "repack", "-adfq", "--depth=50", "--window=10"]
    subprocess.run(pack, cwd=path, check=True)
    return path


def commit(number: int, changed: dict[str, list[bytes]]) -> bytes:
    """One commit as `git fast-import` reads it."""
    date = 1_500_000_000 + number * 3600
    said = [
        f"commit refs/heads/main\ncommitter A <a@example.org> {date} +0000\ndata 1\nx\n".encode()
    ]
    for name, lines in changed.items():
        text = b"\n".join(lines)
        said.append(b"M 100644 inline %s\ndata %d\n%s\n" % (name.encode(), len(text), text))
    return b"".join(said)


def measured(repository: Path, rounds: int) -> str:
    listed = git(repository, "rev-list", "--objects", "--all").splitlines()
    names = b"".join(line.split(b" ")[0] + b"\n" for line in listed)
    check = "--batch-check=%(objecttype) %(objectsize) %(objectname)"
    known = [line.split() for line in git(repository, "cat-file", check, given=names).splitlines()]
    blobs = [(int(size), name) for kind, size, name in known if kind == b"blob"]
    sent = b"".join(name + b"\n" for _, name in blobs)
    ours, least = [], []
    scan = [sys.executable, "-m", "guardrails", "scan", "--history"]
    took(repository, scan)  # compiled rules are kept
    for _ in range(rounds):
        ours.append(took(repository, scan))
        least.append(took(repository, ["git", "cat-file", "--batch", "--buffer"], sent))
    said = [f"{len(blobs):,} blobs of {sum(size for size, _ in blobs) / 1e6:,.0f} MB together"]
    said.append(f"{'':<24}{'least':>8}{'median':>8}{'most':>8}")
    for name, taken in (("scan --history", ours), ("cat-file --batch", least)):
        said.append(row(f"{name} (s)", [each.seconds for each in taken]))
        said.append(row("  of processors", [each.processors for each in taken]))
    return "\n".join(said)


def git(repository: Path, *arguments: str, given: bytes = b"") -> bytes:
    command = ["git", *arguments]
    return subprocess.run(
        command, cwd=repository, input=given, check=True, capture_output=True
    ).stdout


def took(repository: Path, command: list[str], given: bytes = b"") -> Taken:
    with tempfile.TemporaryFile() as sent:
        sent.write(given)
        sent.seek(0)
        before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
        subprocess.run(command, cwd=repository, stdin=sent, stdout=subprocess.DEVNULL)
        after, end = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Taken(end - start, used)


def row(name: str, values: Sequence[float]) -> str:
    figures = (min(values), statistics.median(values), max(values))
    return f"{name:<24}" + "".join(f"{figure:>8.2f}" for figure in figures)


if __name__ == "__main__":
    main()
