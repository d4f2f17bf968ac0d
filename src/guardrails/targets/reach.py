"""Whether the secrets of files and of the index are committed yet, and whether they are pushed."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from guardrails.model.exposure import Exposure, Reach
from guardrails.model.finding import Finding
from guardrails.model.lesson import Explained
from guardrails.model.place import Lines
from guardrails.model.target import Origin
from guardrails.model.verdict import Verdict
from guardrails.system.git import Repository
from guardrails.system.log import blamed, commit_named, holding, tree, unpushed
from guardrails.system.objects import contents
from guardrails.targets.text import as_utf8

_MOST_BLAMED = 50  # files; where no remote is known, git reads the whole history for each
_SHORT = 10  # digits of a hash that a person can type


class _Secret(Struct, frozen=True):
    """What to look for in a commit. A value that nobody can guess is itself, wherever it stands;
    another one, which may be a plain word, only in the same line, but for its indent."""

    finding: Finding
    value: bytes
    line: bytes

    def line_in(self, text: bytes) -> int:
        """The line of a text that holds it, from 1; 0 where none does."""
        if self.finding.secret is not None and self.finding.secret.digest:
            at = text.find(self.value)
            return 0 if at < 0 else text.count(b"\n", 0, at) + 1
        lines = [line.strip() for line in text.split(b"\n")]
        return lines.index(self.line) + 1 if self.line in lines else 0


class _Committed(Struct, frozen=True):
    path: str
    line: int


def reached(
    findings: Sequence[Explained], repository: Repository, revision: str
) -> tuple[Explained, ...]:
    """The findings with the exposure of each new secret.

    A secret is committed when the version before, or any file of `revision`, holds it: one that is
    only moved, or copied, has leaked as far as its original. Then the commit is the one that
    brought the line there.
    """
    commit = commit_named(repository, revision)
    secrets = dict(_secrets(findings, repository))
    places = _places(list(secrets.values()), repository, commit) if commit else {}
    known = dict(_exposures(places, repository, commit))
    uncommitted = Exposure(Reach.UNCOMMITTED)
    return tuple(
        replace(found, exposure=known.get(secrets[found], uncommitted))
        if found in secrets
        else found
        for found in findings
    )


def _secrets(
    findings: Sequence[Explained], repository: Repository
) -> Iterator[tuple[Explained, _Secret]]:
    """The new secrets, read once more from where they were found: nothing keeps values."""
    wanted = [
        each
        for each in findings
        if each.triaged.finding.secret and each.triaged.verdict is Verdict.NEW
    ]
    blobs = list(dict.fromkeys(each.triaged.finding.source.blob for each in wanted))
    stored = dict(zip(blobs, contents(repository, [name for name in blobs if name]), strict=False))
    for found in wanted:
        finding = found.triaged.finding
        if finding.source.origin is Origin.FILE:
            raw = _on_disk(os.path.join(repository.top, finding.place.path))
        else:
            raw = stored.get(finding.source.blob) or b""
        text = as_utf8(raw)
        span = finding.place.span
        line = Lines(text).content(finding.place.start.line).strip()
        if text[span.start : span.end]:
            yield found, _Secret(finding, text[span.start : span.end], line)


def _on_disk(path: str) -> bytes:
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError:
        return b""


def _places(
    secrets: Sequence[_Secret], repository: Repository, commit: str
) -> dict[_Secret, _Committed]:
    """Where a commit holds each of the secrets that it holds."""
    files = tree(repository, commit)
    found = dict(_in_their_files(secrets, repository, files))
    missing = {
        max(secret.value.split(b"\n"), key=len).strip(): secret
        for secret in secrets
        if secret not in found and secret.finding.secret and secret.finding.secret.digest
    }
    elsewhere = holding(repository, commit, missing)
    texts = _texts(repository, [files[path] for path in elsewhere.values() if path in files])
    for value, path in elsewhere.items():
        at = texts.get(files.get(path, ""), b"").find(value)
        if value in missing and at >= 0:
            line = texts[files[path]].count(b"\n", 0, at) + 1
            found[missing[value]] = _Committed(path, line)
    return found


def _in_their_files(
    secrets: Sequence[_Secret], repository: Repository, files: dict[str, str]
) -> Iterator[tuple[_Secret, _Committed]]:
    """Those that stood in the same file before, by whatever name it had."""
    before = {secret: _path_before(secret.finding) for secret in secrets}
    texts = _texts(repository, [files[path] for path in before.values() if path in files])
    for secret, path in before.items():
        line = secret.line_in(texts.get(files.get(path, ""), b""))
        if line:
            yield secret, _Committed(path, line)


def _path_before(finding: Finding) -> str:
    before = finding.source.before
    moved = before is not None and finding.source.origin is Origin.STAGED
    return before.path if before is not None and moved else finding.place.path


def _texts(repository: Repository, blobs: Sequence[str]) -> dict[str, bytes]:
    names = list(dict.fromkeys(blobs))
    read = zip(names, contents(repository, names), strict=True)
    return {name: as_utf8(raw) for name, raw in read if raw is not None}


def _exposures(
    places: dict[_Secret, _Committed], repository: Repository, commit: str
) -> Iterator[tuple[_Secret, Exposure]]:
    """How far each committed one got. Where everything is pushed nobody needs the commit."""
    local = unpushed(repository, [commit]) if places and not on_build_server() else {}
    if not local:
        yield from ((secret, Exposure(Reach.PUSHED)) for secret in places)
        return
    by_path: dict[str, list[tuple[_Secret, int]]] = defaultdict(list)
    for secret, place in places.items():
        by_path[place.path].append((secret, place.line))
    asked = list(by_path.items())
    yield from (
        (secret, Exposure(Reach.UNKNOWN))
        for _, lines in asked[_MOST_BLAMED:]
        for secret, _ in lines
    )
    for path, lines in asked[:_MOST_BLAMED]:
        who = blamed(repository, commit, path, [line for _, line in lines])
        for secret, line in lines:
            blame = who[line]
            if blame.pushed or blame.commit not in local:
                yield secret, Exposure(Reach.PUSHED)
            else:
                mend = mending(blame.commit, commit, local[blame.commit])
                yield secret, Exposure(Reach.COMMITTED, blame.commit, blame.day, mend)


def on_build_server() -> bool:
    """Where CI is set, all commits came from a remote, even if no ref of the clone says so."""
    return bool(os.environ.get("CI"))


def mending(commit: str, head: str, has_parent: bool) -> str:
    """The command that begins to mend a commit which was not pushed."""
    if commit == head:
        return "git commit --amend"
    return f"git rebase -i {f'{commit[:_SHORT]}^' if has_parent else '--root'}"
