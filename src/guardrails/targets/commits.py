"""Targets from git's own store: the index, and what lies between two commits."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from guardrails.config.settings import Settings
from guardrails.model.target import Before, Collected, LeftOut, Origin, Source, Target
from guardrails.system.git import REGULAR, SUBMODULE, SYMLINK, Changed, Repository
from guardrails.targets.language import is_archive
from guardrails.targets.leave_out import reason_to_leave_out
from guardrails.targets.make import archived, make_target

_NOT_A_FILE = {SYMLINK: "symbolic link", SUBMODULE: "submodule"}


def staged(repository: Repository, settings: Settings) -> Collected:
    """What the index would commit now. The work tree is neither read nor touched."""
    return _collect(repository, repository.staged(), Origin.STAGED, settings, "nothing is staged")


def between(repository: Repository, start: str, end: str, settings: Settings) -> Collected:
    """The files that `end` changed since it parted from `start`, as `end` holds them."""
    changes = repository.between(start, end)
    return _collect(
        repository, changes, Origin.COMMIT, settings, f"nothing changed from {start} to {end}"
    )


def version_before(repository: Repository, sources: Sequence[Source]) -> tuple[Target, ...]:
    """The targets that stood where these stand now, before the change."""
    known = [(source, source.before) for source in sources if source.before]
    blobs = repository.blobs((before.blob for _, before in known), largest=1 << 40)
    made = [
        make_target(before.path, content, source.origin, 1 << 40, blob)
        for (source, before), (blob, content) in zip(known, blobs, strict=True)
    ]
    return tuple(each for each in made if isinstance(each, Target))


def _collect(
    repository: Repository,
    changes: list[Changed],
    origin: Origin,
    settings: Settings,
    empty_because: str,
) -> Collected:
    reason = reason_to_leave_out(settings)
    kept: list[Changed] = []
    left_out: list[LeftOut] = []
    for change in changes:
        why = _NOT_A_FILE.get(change.mode) or reason(change.path)
        if change.status == "D":
            continue
        if why:
            left_out.append(LeftOut(change.path, why))
        elif change.mode in REGULAR:
            kept.append(change)
        else:  # a conflict: the index holds several versions, and none of them is the one
            left_out.append(LeftOut(change.path, "not merged yet", expected=False))

    def made() -> Iterator[Target | LeftOut]:
        yield from left_out
        largest = settings.max_file_size
        contents = repository.blobs((change.blob for change in kept), largest)
        for change, (_, content) in zip(kept, contents, strict=True):
            if content is not None and is_archive(change.path):
                yield from archived(change.path, content, settings)
                continue
            yield make_target(change.path, content, origin, largest, change.blob, _before(change))

    return Collected(repository.top, made(), "only deletions" if changes else empty_because)


def _before(change: Changed) -> Before | None:
    return Before(change.before, change.old_blob) if change.old_blob.strip("0") else None
