"""All objects that a repository holds, and what is in them, by git's own batch commands."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import IO, NamedTuple

from guardrails.errors import CouldNotLook
from guardrails.system.git import AS_STORED, Repository, environment, failed, run

_PIPE = 1 << 20  # bytes that git may be ahead of us
_MOST_DAMAGED = 100  # each costs a start of git; with more than that nothing can be trusted
_FORM = "%(objecttype) %(objectsize) %(objectname) %(rest)"


class Stored(NamedTuple):
    """One object. `kind` is blob, commit or tag, or empty where git has lost it.

    `path` is one of those that trees give a blob, the newest; it ends where the path has its first
    line end, because git's list of objects does so. Where no tree names a blob, it is its name.
    """

    kind: str
    name: str
    size: int
    path: str


def reachable(repository: Repository, tips: Sequence[str]) -> Iterator[Stored]:
    """Every blob, commit and tag that the tips lead to, once, the newest commit's first.

    What is missing does not end the list: a partial clone has not everything.
    """
    walk = ["git", "rev-list", "--objects", "--missing=print", *tips]
    check = ["git", "cat-file", f"--batch-check={_FORM}", "--buffer"]
    with tempfile.TemporaryFile() as said, _started(walk, repository, said) as walking:
        assert walking.stdout is not None
        with _started(check, repository, said, walking.stdout) as checking:
            walking.stdout.close()  # so that the walk ends when nobody reads it any more
            assert checking.stdout is not None
            for line in checking.stdout:
                if line.startswith((b"blob ", b"commit ", b"tag ")):
                    yield _stored(line)
                elif line.endswith(b" missing\n"):
                    yield Stored("", line.split()[0].lstrip(b"?").decode(), 0, "")
        if walking.wait() or checking.wait():
            said.seek(0)
            raise failed("rev-list", said.read())


def absent(repository: Repository, tips: Sequence[str]) -> frozenset[str]:
    """The objects that a partial clone has left with its remote; none for any other repository."""
    if not is_partial(repository):
        return frozenset()
    return frozenset(each.name for each in reachable(repository, tips) if not each.kind)


def is_partial(repository: Repository) -> bool:
    """Whether some objects were left with a remote when it was fetched."""
    promised = r"^(remote\..*\.promisor|extensions\.partialclone)$"
    return run(["config", "--get-regexp", promised], repository.top).returncode == 0


def named(repository: Repository, blobs: Sequence[tuple[str, str]]) -> Iterator[Stored]:
    """The same of blobs whose names and paths are known."""
    arguments = ["cat-file", f"--batch-check={_FORM}", "--buffer"]
    sent = "".join(f"{name}\n" for name, _ in blobs).encode()
    done = run(arguments, repository.top, AS_STORED, sent)
    if done.returncode != 0:
        raise failed("cat-file", done.stderr)
    for line, (name, path) in zip(done.stdout.splitlines(), blobs, strict=True):
        kind, size, *_ = line.decode().split(" ")
        lost = not size.isdigit()
        yield Stored("" if lost else kind, name, 0 if lost else int(size), path)


def contents(repository: Repository, names: Sequence[str]) -> Iterator[bytes | None]:
    """What is in each object, in their order, read while it is asked for; None where git cannot.

    Git ends at an object that is damaged: it is started again behind it.
    """
    done = damaged = 0
    while done < len(names):
        for content in _contents(repository, names[done:]):
            done += 1
            yield content
        if done < len(names):
            done += 1
            damaged += 1
            if damaged > _MOST_DAMAGED:
                raise CouldNotLook(
                    f"git cannot read more than {_MOST_DAMAGED} objects of this repository.",
                    "Run git fsck, and mend what it says.",
                )
            yield None


def _contents(repository: Repository, names: Iterable[str]) -> Iterator[bytes | None]:
    """As far as one git gets."""
    command = ["git", "cat-file", "--batch", "--buffer"]
    with tempfile.TemporaryFile() as asked:
        asked.write("".join(f"{name}\n" for name in names).encode())
        asked.seek(0)
        with _started(command, repository, subprocess.DEVNULL, asked) as process:
            answers = process.stdout
            assert answers is not None
            for head in answers:
                kind_and_size = head.split()[1:]
                if len(kind_and_size) != 2:
                    yield None
                    continue
                size = int(kind_and_size[1])
                content = answers.read(size + 1)
                if len(content) <= size:
                    return
                yield content[:-1]


@contextmanager
def _started(
    command: list[str],
    repository: Repository,
    said: IO[bytes] | int,
    asked: IO[bytes] | int = subprocess.DEVNULL,
) -> Iterator[subprocess.Popen[bytes]]:
    """A git that reads `asked` and is ended when nobody wants its answers any more."""
    process = subprocess.Popen(
        command,
        cwd=repository.top,
        env=environment(AS_STORED),
        stdin=asked,
        stdout=subprocess.PIPE,
        stderr=said,
        bufsize=_PIPE,
    )
    try:
        yield process
    except BaseException:
        process.kill()
        raise
    finally:
        if process.stdout is not None:
            process.stdout.close()
        process.wait()


def _stored(line: bytes) -> Stored:
    kind, size, name, path = line.removesuffix(b"\n").split(b" ", 3)
    return Stored(kind.decode(), name.decode(), int(size), os.fsdecode(path or name))
