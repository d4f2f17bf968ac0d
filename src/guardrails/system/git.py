"""Reading a git repository through git itself. Nothing here writes to it."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import IO

from guardrails.errors import CouldNotLook

REGULAR = ("100644", "100755")
SYMLINK = "120000"
SUBMODULE = "160000"
_HUNK = re.compile(rb"^@@ -\S+ \+(\d+)(?:,(\d+))? @@", re.MULTILINE)


@dataclass(frozen=True)
class Changed:
    """One file of a raw diff; `before` and `old_blob` are empty where there was no file before.

    `status` is git's letter: A, M, D, R, C, T (its type changed) or U (a conflict, not merged).
    """

    status: str
    mode: str
    path: str
    blob: str
    before: str
    old_blob: str


@dataclass(frozen=True)
class Repository:
    """A repository with a work tree at `top`."""

    top: str

    def head(self) -> str:
        """What the next commit is compared with: HEAD, or the empty tree before the first."""
        if _run(["rev-parse", "--verify", "--quiet", "HEAD"], self.top).returncode == 0:
            return "HEAD"
        return _text(_ok(["hash-object", "-t", "tree", os.devnull], self.top))

    def staged(self) -> list[Changed]:
        """What the index (the one GIT_INDEX_FILE names, if set) holds that HEAD does not."""
        arguments = ["diff-index", "--cached", "--raw", "-z", "-M", "--no-abbrev"]
        arguments.append("--ita-invisible-in-index")  # git add -N: a commit leaves these out
        done = _run([*arguments, "HEAD", "--"], self.top)
        if done.returncode != 0:
            done = _ok([*arguments, self.head(), "--"], self.top)
        return list(_raw_diff(done.stdout))

    def has_staged(self) -> bool:
        """Whether the index differs from HEAD at all."""
        return bool(self.staged())

    def between(self, start: str, end: str) -> list[Changed]:
        """What `end` holds that the merge base of both does not."""
        base = _run(["merge-base", start, end], self.top)
        begin = _text(base) if base.returncode == 0 else start
        for revision in (begin, end):
            if revision.startswith("-"):
                raise CouldNotLook(f"'{revision}' is not a commit.", "Name a branch or a commit.")
        arguments = ["diff-tree", "-r", "--raw", "-z", "-M", "--no-abbrev", "--end-of-options"]
        return list(_raw_diff(_ok([*arguments, begin, end, "--"], self.top).stdout))

    def files(self, paths: Iterable[str] = ()) -> list[str]:
        """Tracked files and untracked ones that are not ignored, below `paths`, from `top`."""
        arguments = ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--"]
        listed = _ok([*arguments, *(f":(top,literal){path}" for path in paths)], self.top).stdout
        return sorted({os.fsdecode(name) for name in listed.split(b"\0") if name})

    def blobs(self, names: Iterable[str], largest: int) -> Iterator[tuple[str, bytes | None]]:
        """The content of each blob, in order; None for one of more than `largest` bytes."""
        names = list(names)
        if not names:
            return
        process = _cat_file(self.top)
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            for name in names:
                process.stdin.write(name.encode() + b"\n")
                process.stdin.flush()
                yield name, _read_blob(process.stdout, name, largest)
        finally:
            process.stdin.close()
            process.stdout.close()
            process.wait()

    def added_lines(self, old_blob: str, new_blob: str) -> frozenset[int]:
        """The lines of `new_blob`, from 1, that `old_blob` does not have."""
        options = ["--no-ext-diff", "--no-textconv", "--no-color", "--text", "-U0"]
        options.append("--inter-hunk-context=0")  # a config may join hunks over old lines
        patch = _ok(["diff", *options, old_blob, new_blob], self.top).stdout
        added: set[int] = set()
        for start, count in _HUNK.findall(patch):
            added.update(range(int(start), int(start) + int(count or 1)))
        return frozenset(added)

    def hooks_folder(self) -> str:
        """Where git looks for hooks: core.hooksPath and worktrees are respected."""
        folder = _text(_ok(["rev-parse", "--git-path", "hooks"], self.top))
        return os.path.join(self.top, folder)

    def hooks_are_shared(self) -> bool:
        """Whether core.hooksPath is set outside of this repository, and so for all of them."""
        everywhere = _run(["config", "--get", "core.hooksPath"], self.top).returncode == 0
        own = _run(["config", "--local", "--get", "core.hooksPath"], self.top).returncode == 0
        of_worktree = _run(["config", "--worktree", "--get", "core.hooksPath"], self.top)
        return everywhere and not own and of_worktree.returncode != 0


@lru_cache(maxsize=16)
def repository_of(folder: str) -> Repository | None:
    """The repository that `folder` lies in; None outside one, or where git is not installed."""
    try:
        done = _run(["rev-parse", "--show-toplevel"], folder)
    except CouldNotLook:
        return None
    top = os.fsdecode(done.stdout).removesuffix("\n")  # a folder's name may hold line ends
    return Repository(top) if done.returncode == 0 and top else None


def require_repository(folder: str) -> Repository:
    """The repository that `folder` lies in; says what is wrong where there is none."""
    repository = repository_of(folder)
    if repository is not None:
        return repository
    done = _run(["rev-parse", "--is-bare-repository"], folder)
    if _text(done) == "true":
        raise CouldNotLook(
            "This repository is bare: it has no index and no files to look at.",
            "Run the command in a clone with a work tree.",
        )
    reason = done.stderr.decode("utf-8", "replace").strip().removeprefix("fatal: ")
    raise CouldNotLook(
        f"git sees no repository in {folder}: {reason}",
        "Change to a folder of a git repository, or name files: guardrails scan PATH.",
    )


def _run(arguments: list[str], folder: str) -> subprocess.CompletedProcess[bytes]:
    command = ["git", "-c", "core.quotePath=false", *arguments]
    environment = {**os.environ, "LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0"}
    try:
        return subprocess.run(
            command, cwd=folder, env=environment, stdin=subprocess.DEVNULL, capture_output=True
        )
    except FileNotFoundError as error:
        raise CouldNotLook(
            "git was not found on PATH.", "Install git, or name files outside of a repository."
        ) from error


def _ok(arguments: list[str], folder: str) -> subprocess.CompletedProcess[bytes]:
    done = _run(arguments, folder)
    if done.returncode != 0:
        reason = done.stderr.decode("utf-8", "replace").strip()
        raise CouldNotLook(f"git {arguments[0]} failed: {reason}", "Run git status and mend that.")
    return done


def _text(done: subprocess.CompletedProcess[bytes]) -> str:
    return os.fsdecode(done.stdout).strip("\n")


def _raw_diff(raw: bytes) -> Iterator[Changed]:
    """Records of `git diff --raw -z`: `:modes blobs status`, then one path, or two if moved."""
    fields = iter(os.fsdecode(part) for part in raw.split(b"\0"))
    for head in fields:
        if not head:
            continue
        old_mode, mode, old_blob, blob, status = head.removeprefix(":").split(" ")
        before = path = next(fields)
        if status[0] in "RC":
            path = next(fields)
        if old_mode not in REGULAR:  # nothing, a link or a submodule: no text to compare with
            before = old_blob = ""
        yield Changed(status[0], mode, path, blob, before, old_blob)


def _cat_file(folder: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        ["git", "cat-file", "--batch"],
        cwd=folder,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )


def _read_blob(answers: IO[bytes], name: str, largest: int) -> bytes | None:
    """One answer of `git cat-file --batch`: a head with the size, the bytes, a newline."""
    head = answers.readline().split()
    if len(head) != 3 or head[1] != b"blob":
        raise CouldNotLook(f"git has no content for {name}.", "Run git fsck to see what is wrong.")
    size = int(head[2])
    if size <= largest:
        content = answers.read(size)
        answers.read(1)
        if len(content) != size:
            raise CouldNotLook(f"git ended before it had sent all of {name}.", "Run git fsck.")
        return content
    left = size + 1
    while left > 0:
        left -= len(answers.read(min(left, 1 << 20)) or b"x" * left)
    return None
