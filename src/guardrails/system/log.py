"""What git knows of commits: what each brought, which of them no remote has, who wrote a line."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta, timezone
from typing import IO

from msgspec import Struct

from guardrails.system.git import (
    AS_STORED,
    Repository,
    ask,
    environment,
    failed,
    run,
    text_of,
)

# What remotes are known to have. Build servers keep what they fetch elsewhere than people do.
_ON_REMOTES = (
    "--remotes",
    "--glob=refs/pipelines",
    "--glob=refs/merge-requests",
    "--glob=refs/pull",
    "--glob=refs/changes",
)
_CHUNK = 1 << 16


class Brought(Struct, frozen=True):
    """A version of a file that a commit brought; a merge brings what none of its parents has."""

    mode: str
    blob: str
    path: str


class Logged(Struct, frozen=True):
    """A commit, the day its author wrote it (YYYY-MM-DD, in their time zone), and its files."""

    commit: str
    day: str
    brought: tuple[Brought, ...]


class Blamed(Struct, frozen=True):
    """The commit that brought a line, and whether a remote has it."""

    commit: str
    day: str
    pushed: bool


def all_tips(repository: Repository) -> tuple[str, ...]:
    """Everything that git names a commit by: refs, HEADs of worktrees, and all stashes.

    Of the stashes only the last one has a ref; the others are in its log.
    """
    stashed = run(["rev-list", "--walk-reflogs", "refs/stash", "--"], repository.top, AS_STORED)
    return ("--all", *(text_of(stashed).split() if stashed.returncode == 0 else ()))


def commit_named(repository: Repository, name: str) -> str:
    """The full hash of a commit; empty where the name is none, or looks like an option."""
    if not name or name.startswith(("-", "^")):
        return ""
    done = run(
        ["rev-parse", "--verify", "--quiet", f"{name}^{{commit}}"], repository.top, AS_STORED
    )
    return text_of(done) if done.returncode == 0 else ""


def is_shallow(repository: Repository) -> bool:
    """Whether the history was cut off when it was fetched."""
    return text_of(ask(["rev-parse", "--is-shallow-repository"], repository.top)) == "true"


def log(repository: Repository, tips: Sequence[str]) -> Iterator[Logged]:
    """All commits that the tips lead to and what each brought, children before their parents."""
    arguments = ["--date-order", "--no-show-signature", "--format=%x01%H %as", "--root"]
    arguments += ["--raw", "-c", "-z", "--no-abbrev", "--no-renames", "--ignore-submodules=none"]
    command = ["git", "log", *arguments, *tips, "--"]
    with (
        tempfile.TemporaryFile() as said,
        subprocess.Popen(
            command,
            cwd=repository.top,
            env=environment(AS_STORED),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=said,
        ) as process,
    ):
        assert process.stdout is not None
        yield from _logged(_fields(process.stdout))
        if process.wait():
            said.seek(0)
            raise failed("log", said.read())


def unpushed(repository: Repository, tips: Sequence[str]) -> dict[str, bool]:
    """The commits that no remote is known to have, and whether each has a parent."""
    arguments = ["rev-list", "--parents", *tips, "--not", *_ON_REMOTES]
    listed = ask(arguments, repository.top, AS_STORED).stdout
    lines = [line.decode().split() for line in listed.splitlines()]
    return {commit: bool(parents) for commit, *parents in lines}


def blamed(
    repository: Repository, revision: str, path: str, lines: Iterable[int]
) -> dict[int, Blamed]:
    """For some lines of a file at a revision: which commit brought each.

    Git stops at the commits that a remote has: which of them it was does not matter any more.
    """
    wanted = [f"-L{line},{line}" for line in sorted(set(lines))]
    arguments = ["blame", "--porcelain", "--root", "--no-textconv", "--ignore-revs-file=", *wanted]
    arguments += [revision, "--not", *_ON_REMOTES, "--", path]
    said = ask(arguments, repository.top, AS_STORED).stdout
    return dict(_blamed(said.split(b"\n")))


def tree(repository: Repository, revision: str) -> dict[str, str]:
    """The blob of every file of a commit, by path."""
    listed = ask(["ls-tree", "-r", "-z", "--full-tree", revision], repository.top, AS_STORED).stdout
    files = {}
    for entry in listed.split(b"\0"):
        about, _, path = entry.partition(b"\t")
        if b" blob " in about:
            files[os.fsdecode(path)] = about.split()[2].decode()
    return files


def holding(repository: Repository, revision: str, values: Iterable[bytes]) -> dict[bytes, str]:
    """A path of a commit that holds each of these values, of one line each, where one does.

    They go to git through a pipe: what stands in a command line is seen by everybody.
    """
    sent = b"".join(value + b"\n" for value in values)
    if not sent:
        return {}
    arguments = ["grep", "--fixed-strings", "--only-matching", "--text", "--null", "-f", "-"]
    arguments += ["--no-color", "--no-line-number", "--no-column", "--no-recurse-submodules"]
    done = run([*arguments, revision, "--"], repository.top, AS_STORED, sent)
    found: dict[bytes, str] = {}
    where, *others = done.stdout.split(b"\0")  # revision:path NUL value newline revision:path ...
    for each in others:
        value, _, following = each.partition(b"\n")
        found.setdefault(value, os.fsdecode(where.partition(b":")[2]))
        where = following
    return found


def _fields(stream: IO[bytes]) -> Iterator[bytes]:
    """What a stream holds between NULs."""
    left = b""
    while chunk := stream.read(_CHUNK):
        *whole, left = (left + chunk).split(b"\0")
        yield from whole
    if left:
        yield left


def _logged(fields: Iterator[bytes]) -> Iterator[Logged]:
    """`\\x01commit day`, then for each file `:modes blobs status` and its path."""
    commit = day = ""
    brought: list[Brought] = []
    for field in fields:
        field = field.removeprefix(b"\n")
        if field.startswith(b"\x01"):
            if commit:
                yield Logged(commit, day, tuple(brought))
            commit, _, day = field[1:].decode().partition(" ")
            brought = []
        elif field.startswith(b":"):
            path = next(fields)
            parents = len(field) - len(field.lstrip(b":"))
            *about, _ = field.decode().lstrip(":").split(" ")
            mode, blob = about[parents], about[-1]
            if blob.strip("0"):
                brought.append(Brought(mode, blob, os.fsdecode(path)))
    if commit:
        yield Logged(commit, day, tuple(brought))


def _blamed(said: Iterable[bytes]) -> Iterator[tuple[int, Blamed]]:
    """`git blame --porcelain`: what is known of a commit is said where it first comes up."""
    days: dict[str, str] = {}
    pushed: set[str] = set()
    commit, line, seconds = "", 0, 0
    for each in said:
        key, _, value = each.partition(b" ")
        if each.startswith(b"\t"):
            yield line, Blamed(commit, days.get(commit, ""), commit in pushed)
        elif len(key) in (40, 64) and value[:1].isdigit():
            commit, line = key.decode(), int(value.split()[1])
        elif key == b"author-time":
            seconds = int(value)
        elif key == b"author-tz":
            days[commit] = _day(seconds, value.decode())
        elif key == b"boundary":
            pushed.add(commit)


def _day(seconds: int, zone: str) -> str:
    """The day in the author's time zone (`+0530`); empty for a time that no calendar has."""
    ahead = timedelta(hours=int(zone[:3]), minutes=int(zone[0] + zone[3:5]))
    try:
        return (datetime.fromtimestamp(seconds, timezone.utc) + ahead).date().isoformat()
    except (OverflowError, ValueError):
        return ""
