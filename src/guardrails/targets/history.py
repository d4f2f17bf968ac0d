"""Targets from all that git keeps: every version of every file once, and every message.

Versions of one path come one after the other, the oldest first, each with what is fresh in it:
so git's cache of deltas works, and nothing is searched twice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache

from guardrails.config.settings import Settings
from guardrails.errors import CouldNotLook
from guardrails.model.target import Collected, LeftOut, Target
from guardrails.system.git import SUBMODULE, Repository
from guardrails.system.log import all_tips, commit_named, is_shallow, log
from guardrails.system.objects import Stored, absent, contents, is_partial, named, reachable
from guardrails.targets.fresh import fresh_spans
from guardrails.targets.language import has_binary_name
from guardrails.targets.leave_out import reason_to_leave_out
from guardrails.targets.make import message_target, past_target, too_large
from guardrails.targets.text import message_of

_LeftOutByName = Callable[[str], "LeftOut | None"]
_BINARY = "binary"
_SUBMODULES = "Submodules are repositories of their own: they were not entered."


@dataclass
class _Kept:
    """What was asked for: commits and tags for their messages, blobs, and what git has lost."""

    messages: list[Stored] = field(default_factory=list)
    blobs: list[Stored] = field(default_factory=list)
    lost: list[Stored] = field(default_factory=list)

    def add(self, stored: Stored) -> None:
        by_kind = {"blob": self.blobs, "": self.lost}
        by_kind.get(stored.kind, self.messages).append(stored)


def everything(repository: Repository, settings: Settings) -> Collected:
    """All that refs, stashes and the HEADs of worktrees lead to. A blob of several paths is
    looked at once, by the newest of them that is not left out."""
    kept, tips, left_out = _Kept(), all_tips(repository), _left_out_by_name(settings)
    for stored in reachable(repository, tips):
        kept.add(stored)
    kept.blobs.reverse()  # git lists the newest first
    kept.blobs = _by_other_paths(repository, kept.blobs, tips, left_out)
    notes = [_SUBMODULES] if any(each.path == ".gitmodules" for each in kept.blobs) else []
    return _collected(repository, kept, settings, notes, "there is no commit yet")


def between(repository: Repository, start: str, end: str, settings: Settings) -> Collected:
    """All that the commits brought that `end` has and `start` has not, whatever became of it."""
    kept, tips, left_out = _Kept(), range_of(repository, start, end), _left_out_by_name(settings)
    notes = []
    paths: dict[str, str] = {}
    for commit in reversed(list(log(repository, tips))):
        kept.messages.append(Stored("commit", commit.commit, 0, ""))
        for brought in commit.brought:
            if brought.mode == SUBMODULE:
                notes = [_SUBMODULES]
            elif brought.blob not in paths or left_out(paths[brought.blob]):
                paths[brought.blob] = brought.path
    for stored in _stored(repository, paths, tips):
        kept.add(stored)
    return _collected(repository, kept, settings, notes, f"no commit in {start}..{end}")


def range_of(repository: Repository, start: str, end: str) -> tuple[str, str]:
    """The commits that `end` has and `start` has not, as git takes them."""
    found = [commit_named(repository, name) for name in (start, end)]
    for name, commit in zip((start, end), found, strict=True):
        if not commit:
            raise CouldNotLook(f"'{name}' is not a commit.", "Name branches, tags or commits.")
    return found[1], f"^{found[0]}"


def _by_other_paths(
    repository: Repository, blobs: list[Stored], tips: Sequence[str], left_out: _LeftOutByName
) -> list[Stored]:
    """The blobs; one that is left out by its path gets another of its paths that is not.

    A file that was moved into a vendored folder was our own before. What is called as binary
    files are called is not asked for: nobody moves a text there.
    """
    hidden = {each.name for each in blobs if _is_hidden(left_out(each.path))}
    paths: dict[str, str] = {}
    try:
        for commit in log(repository, tips) if hidden else ():
            for brought in commit.brought:
                if brought.blob in hidden and left_out(brought.path) is None:
                    paths.setdefault(brought.blob, brought.path)
    except CouldNotLook:  # a partial clone without trees: what it has not is told elsewhere
        return blobs
    return [each._replace(path=paths.get(each.name, each.path)) for each in blobs]


def _is_hidden(left: LeftOut | None) -> bool:
    return left is not None and left.reason != _BINARY


def _stored(
    repository: Repository, paths: dict[str, str], tips: tuple[str, str]
) -> Iterator[Stored]:
    """The blobs with their sizes. A partial clone is not asked for what it has not."""
    missing = absent(repository, tips[:1])
    yield from (Stored("", name, 0, paths[name]) for name in paths if name in missing)
    yield from named(repository, [each for each in paths.items() if each[0] not in missing])


def _collected(
    repository: Repository, kept: _Kept, settings: Settings, notes: list[str], empty: str
) -> Collected:
    commits = sum(each.kind == "commit" for each in kept.messages)
    if commits and is_shallow(repository):
        are = "commit was" if commits == 1 else "commits were"
        notes = [f"Shallow: only {commits:,} {are} looked at.", *notes]
    kept.blobs.sort(key=lambda each: each.path)
    return Collected(repository.top, _made(repository, kept, settings), empty, tuple(notes))


def _made(repository: Repository, kept: _Kept, settings: Settings) -> Iterator[Target | LeftOut]:
    yield from _lost(repository, kept.lost)
    texts = contents(repository, [each.name for each in kept.messages])
    for stored, raw in zip(kept.messages, texts, strict=True):
        path = f"{stored.kind} message {stored.name[:10]}"
        yield _damaged(path) if raw is None else message_target(path, message_of(raw), stored.name)
    told: set[LeftOut] = set()
    for each in _versions(repository, kept.blobs, settings):
        if isinstance(each, Target) or each not in told:  # of a path it is told once
            yield each
        if isinstance(each, LeftOut):
            told.add(each)


def _lost(repository: Repository, lost: Sequence[Stored]) -> Iterator[LeftOut]:
    if lost and is_partial(repository):
        number = f"{len(lost):,} object{'' if len(lost) == 1 else 's'}"
        yield LeftOut(number, "not in this partial clone", expected=False)
    else:
        yield from (_damaged(each.path or each.name) for each in lost)


def _damaged(path: str) -> LeftOut:
    reason = "damaged or missing in git's store: git fsck says more"
    return LeftOut(path, reason, expected=False, damaged=True)


def _versions(
    repository: Repository, blobs: Sequence[Stored], settings: Settings
) -> Iterator[Target | LeftOut]:
    """Each blob as a target; what the version before has too was searched there."""
    left_out = _left_out_by_name(settings)
    wanted: list[Stored] = []
    for stored in blobs:
        why = left_out(stored.path)
        if why is None and stored.size > settings.max_file_size:
            why = too_large(stored.path, settings.max_file_size)
        if why is None:
            wanted.append(stored)
        else:
            yield why
    path, before = "", b""
    texts = contents(repository, [each.name for each in wanted])
    for stored, raw in zip(wanted, texts, strict=True):
        made = _damaged(stored.path) if raw is None else past_target(stored.path, raw, stored.name)
        if isinstance(made, Target):
            fresh = fresh_spans(before, made.text) if path == stored.path else None
            path, before = stored.path, made.text
            made = Target(made.source, made.text, fresh)
        yield made


def _left_out_by_name(settings: Settings) -> _LeftOutByName:
    """A function that says of a path why its blobs are not even read; None where they are."""
    by_path = reason_to_leave_out(settings)

    @cache
    def left_out(path: str) -> LeftOut | None:
        reason = by_path(path) or (_BINARY if has_binary_name(path) else "")
        return LeftOut(path, reason) if reason else None

    return left_out
