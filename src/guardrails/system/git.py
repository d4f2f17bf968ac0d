"""Reading a git repository through git itself. Nothing here writes to it, and nothing fetches."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import IO

from msgspec import Struct

from guardrails.errors import CouldNotLook

REGULAR = ("100644", "100755")
SYMLINK = "120000"
SUBMODULE = "160000"
_HUNK = re.compile(rb"^@@ -\S+ \+(\d+)(?:,(\d+))? @@", re.MULTILINE)
# A partial clone would fetch what it has not. Git before 2.45 does not know the first of these,
# but no git talks to anybody by a protocol that is not allowed.
_OFFLINE = {"GIT_NO_LAZY_FETCH": "1", "GIT_ALLOW_PROTOCOL": "none", "GIT_TERMINAL_PROMPT": "0"}
# What the objects say, and not what replace references and grafts make of them.
AS_STORED = {
    "GIT_NO_REPLACE_OBJECTS": "1",
    "GIT_GRAFT_FILE": os.path.join(os.devnull, "none"),
}


class Changed(Struct, frozen=True):
    """One file of a raw diff; `before` and `old_blob` are empty where there was no file before.

    `status` is git's letter: A, M, D, R, C, T (its type changed) or U (a conflict, not merged).
    """

    status: str
    mode: str
    path: str
    blob: str
    before: str
    old_blob: str


class Repository(Struct, frozen=True):
    """A repository with a work tree at `top`; a bare one is a folder without a work tree."""

    top: str
    bare: bool = False

    def head(self) -> str:
        """What the next commit is compared with: HEAD, or the empty tree before the first."""
        if run(["rev-parse", "--verify", "--quiet", "HEAD"], self.top).returncode == 0:
            return "HEAD"
        return text_of(ask(["hash-object", "-t", "tree", os.devnull], self.top))

    def staged(self) -> list[Changed]:
        """What the index (the one GIT_INDEX_FILE names, if set) holds that HEAD does not."""
        arguments = ["diff-index", "--cached", "--raw", "-z", "-M", "--no-abbrev"]
        arguments.append("--ita-invisible-in-index")  # git add -N: a commit leaves these out
        done = run([*arguments, "HEAD", "--"], self.top)
        if done.returncode != 0:
            done = ask([*arguments, self.head(), "--"], self.top)
        return list(_raw_diff(done.stdout))

    def has_staged(self) -> bool:
        """Whether the index differs from HEAD at all."""
        return bool(self.staged())

    def has_unstaged(self, path: str) -> bool:
        """Whether the file differs from the index, or is not in it."""
        if run(["ls-files", "--error-unmatch", "--", path], self.top).returncode:
            return True
        differs = ["diff", "--quiet", "--no-ext-diff", "--no-textconv", "--", path]
        return run(differs, self.top).returncode != 0

    def between(self, start: str, end: str) -> list[Changed]:
        """What `end` holds that the merge base of both does not."""
        base = run(["merge-base", start, end], self.top)
        begin = text_of(base) if base.returncode == 0 else start
        for revision in (begin, end):
            if revision.startswith("-"):
                raise CouldNotLook(f"'{revision}' is not a commit.", "Name a branch or a commit.")
        arguments = ["diff-tree", "-r", "--raw", "-z", "-M", "--no-abbrev", "--end-of-options"]
        return list(_raw_diff(ask([*arguments, begin, end, "--"], self.top).stdout))

    def files(self, paths: Iterable[str] = ()) -> list[str]:
        """Tracked files and untracked ones that are not ignored, below `paths`, from `top`."""
        arguments = ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--"]
        listed = ask([*arguments, *(f":(top,literal){path}" for path in paths)], self.top).stdout
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
        patch = ask(["diff", *options, old_blob, new_blob], self.top).stdout
        added: set[int] = set()
        for start, count in _HUNK.findall(patch):
            added.update(range(int(start), int(start) + int(count or 1)))
        return frozenset(added)

    def hooks_folder(self) -> str:
        """Where git looks for hooks: core.hooksPath and worktrees are respected."""
        folder = text_of(ask(["rev-parse", "--git-path", "hooks"], self.top))
        return os.path.join(self.top, folder)

    def hooks_are_shared(self) -> bool:
        """Whether core.hooksPath is set outside of this repository, and so for all of them."""
        everywhere = run(["config", "--get", "core.hooksPath"], self.top).returncode == 0
        own = run(["config", "--local", "--get", "core.hooksPath"], self.top).returncode == 0
        of_worktree = run(["config", "--worktree", "--get", "core.hooksPath"], self.top)
        return everywhere and not own and of_worktree.returncode != 0


@lru_cache(maxsize=16)
def repository_of(folder: str) -> Repository | None:
    """The repository that `folder` lies in; None outside one, or where git is not installed."""
    try:
        done = run(["rev-parse", "--show-toplevel"], folder)
    except CouldNotLook:
        return None
    top = os.fsdecode(done.stdout).removesuffix("\n")  # a folder's name may hold line ends
    return Repository(top) if done.returncode == 0 and top else None


def require_repository(folder: str) -> Repository:
    """The repository that `folder` lies in; says what is wrong where there is none."""
    repository = repository_of(folder)
    if repository is not None:
        return repository
    done = run(["rev-parse", "--is-bare-repository"], folder)
    if text_of(done) == "true":
        raise CouldNotLook(
            "This repository is bare: it has no index and no files to look at.",
            "Run the command in a clone with a work tree.",
        )
    reason = _reason(done.stderr)
    raise CouldNotLook(
        f"git sees no repository in {folder}: {reason}",
        "Change to a folder of a git repository, or name files: guardrails scan PATH."
        if "safe.directory" not in reason
        else "Run the command that git names, if you trust the owner of that repository.",
    )


def history_of(folder: str) -> Repository:
    """The repository that `folder` lies in, which may be bare: its history needs no files."""
    if is_bare(folder):
        return Repository(text_of(ask(["rev-parse", "--absolute-git-dir"], folder)), bare=True)
    return require_repository(folder)


def is_bare(folder: str) -> bool:
    """Whether `folder` lies in a repository without a work tree."""
    try:
        return text_of(run(["rev-parse", "--is-bare-repository"], folder)) == "true"
    except CouldNotLook:
        return False


def message_settings(repository: Repository) -> dict[str, str]:
    """What the config says of commit messages: `comment` begins one, `cleanup` is git's mode."""
    wanted = r"^(core\.comment(char|string)|commit\.cleanup)$"
    said = run(["config", "--null", "--get-regexp", wanted], repository.top).stdout
    entries = [entry.partition(b"\n") for entry in said.split(b"\0") if entry]
    names = {b"commit.cleanup": "cleanup"}
    return {names.get(key, "comment"): os.fsdecode(value) for key, _, value in entries}


def environment(more: Mapping[str, str] | None = None) -> dict[str, str]:
    """What every git here is started with: plain English, no locks, no network."""
    plain = {"LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0"}
    return {**os.environ, **plain, **_OFFLINE, **(more or {})}


def run(
    arguments: list[str],
    folder: str,
    more: Mapping[str, str] | None = None,
    sent: bytes = b"",
) -> subprocess.CompletedProcess[bytes]:
    """One git command, finished, whatever came of it; `sent` is what it reads."""
    command = ["git", "-c", "core.quotePath=false", *arguments]
    try:
        return subprocess.run(
            command, cwd=folder, env=environment(more), input=sent, capture_output=True
        )
    except FileNotFoundError as error:
        raise CouldNotLook(
            "git was not found on PATH.", "Install git, or name files outside of a repository."
        ) from error


def ask(
    arguments: list[str], folder: str, more: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    """One git command that must succeed; what git says of its failure is passed on."""
    done = run(arguments, folder, more)
    if done.returncode != 0:
        raise failed(arguments[0], done.stderr)
    return done


def failed(command: str, said: bytes) -> CouldNotLook:
    return CouldNotLook(
        f"git {command} failed: {_reason(said)}",
        "Run git status and git fsck, and mend what they say.",
    )


def text_of(done: subprocess.CompletedProcess[bytes]) -> str:
    return os.fsdecode(done.stdout).strip("\n")


def _reason(said: bytes) -> str:
    """What git says of a failure, on one line."""
    return " ".join(said.decode("utf-8", "replace").split()).removeprefix("fatal: ")


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
        env=environment(),
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
