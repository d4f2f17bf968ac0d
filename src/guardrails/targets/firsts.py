"""Which commit first brought each secret of the history, and whether HEAD still holds it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256

from msgspec.structs import replace

from guardrails.errors import CouldNotLook
from guardrails.model.exposure import Exposure, Reach
from guardrails.model.finding import Finding
from guardrails.model.language import Language
from guardrails.model.lesson import Explained
from guardrails.model.place import Lines, Place, Span
from guardrails.model.report import Report
from guardrails.model.request import Request
from guardrails.model.target import Origin, Source
from guardrails.model.verdict import Verdict
from guardrails.system.git import Repository, history_of
from guardrails.system.log import all_tips, commit_named, log, tree, unpushed
from guardrails.system.objects import absent, contents
from guardrails.targets.history import range_of
from guardrails.targets.reach import mending, on_build_server
from guardrails.targets.text import as_utf8, message_of

_NOBODY_KNOWS = "git could not say which commits brought these secrets: {0}."


@dataclass(frozen=True)
class _Version:
    """A text that a commit brought. The higher `age`, the older is the commit."""

    age: int
    commit: str
    day: str
    path: str
    name: str


@dataclass(frozen=True)
class _At:
    """Where lines begin in a text."""

    byte: int
    line: int


@dataclass(eq=False)
class _Secret:
    """A finding and its lines, which stand `at` there in its own text; `held` says where they
    stand in other texts, by the name of each."""

    found: Explained
    key: tuple[str, str, Verdict]
    lines: bytes
    at: _At
    held: dict[str, _At] = field(default_factory=dict)

    @property
    def finding(self) -> Finding:
        return self.found.triaged.finding


def by_first(report: Report, request: Request) -> Report:
    """One finding a secret, at the place in the commit that first brought it.

    A text is one git object, and the detector searches in it only what is fresh. So each secret
    is found at least once by each path, not in each version; which versions hold it is seen by
    its very lines: they are looked for in all versions of the paths that had a finding. Of those
    versions the oldest is named, in the order of git's own log, whose children come before their
    parents. It is still in HEAD when a file of HEAD is one of these versions: exactly so for
    every file that was looked at, because HEAD's files are versions, too.
    """
    repository = history_of(request.cwd)
    try:
        tips = all_tips(repository)
        asked = range_of(repository, *request.revisions) if request.revisions else tips
        return replace(report, findings=_firsts(report.findings, repository, tips, asked))
    except CouldNotLook as error:  # what was found is true all the same
        return replace(report, notes=(*report.notes, _NOBODY_KNOWS.format(error.what)))


def _firsts(
    findings: Sequence[Explained], repository: Repository, tips: Sequence[str], asked: Sequence[str]
) -> tuple[Explained, ...]:
    secrets = list(_secrets(findings, repository))
    head = commit_named(repository, "HEAD")
    files = tree(repository, head) if head else {}
    versions = _versions(secrets, repository, asked)
    _look_up(secrets, versions, files, repository, absent(repository, tips))
    reach = _Reaches(repository, tips, head)
    groups: dict[tuple[str, str, Verdict], list[_Secret]] = defaultdict(list)
    for secret in secrets:
        groups[secret.key].append(secret)
    in_head = frozenset(files.values()) if head else None
    told = [_one(group, versions, in_head, reach) for group in groups.values()]
    return tuple(sorted(told, key=_place))


def _place(found: Explained) -> tuple[str, int, str]:
    finding = found.triaged.finding
    return finding.place.path, finding.place.span.start, finding.rule.id


def _secrets(findings: Sequence[Explained], repository: Repository) -> Iterator[_Secret]:
    """Each finding with its lines, read once more: nothing keeps them from the search on."""
    by_text: dict[Source, list[Explained]] = defaultdict(list)
    for found in findings:
        by_text[found.triaged.finding.source].append(found)
    read = contents(repository, [source.blob for source in by_text])
    for (source, inside), raw in zip(by_text.items(), read, strict=True):
        text = _text(raw or b"", source.origin)
        lines = Lines(text)
        for found in inside:
            place = found.triaged.finding.place
            start, end = lines.start(place.start.line), lines.span(place.end.line).end
            value = text[place.span.start : place.span.end]
            at = _At(start, place.start.line)
            yield _Secret(found, _key(found, value), text[start:end], at, {source.blob: at})


def _text(raw: bytes, origin: Origin) -> bytes:
    return message_of(raw) if origin is Origin.MESSAGE else as_utf8(raw)


def _key(found: Explained, value: bytes) -> tuple[str, str, Verdict]:
    """What makes two findings one: the same value, judged the same way."""
    finding = found.triaged.finding
    known = finding.secret.digest if finding.secret else ""
    return finding.rule.id, known or sha256(value).hexdigest(), found.triaged.verdict


def _versions(
    secrets: Iterable[_Secret], repository: Repository, asked: Sequence[str]
) -> dict[str, list[_Version]]:
    """Every version of a path with a finding, by the name of its text; messages are texts, too."""
    paths = {secret.finding.place.path for secret in secrets}
    names = {secret.finding.source.blob for secret in secrets}
    versions: dict[str, list[_Version]] = defaultdict(list)
    for age, commit in enumerate(log(repository, asked)):
        if commit.commit in names:
            path = f"commit message {commit.commit[:10]}"
            own = _Version(age, commit.commit, commit.day, path, commit.commit)
            versions[commit.commit].append(own)
        for each in commit.brought:
            if each.path in paths or each.blob in names:
                version = _Version(age, commit.commit, commit.day, each.path, each.blob)
                versions[each.blob].append(version)
    return versions


def _look_up(
    secrets: Sequence[_Secret],
    versions: dict[str, list[_Version]],
    files: dict[str, str],
    repository: Repository,
    missing: frozenset[str],
) -> None:
    """Notes for each secret which texts hold its lines: versions, and HEAD's of the same paths."""
    by_path: dict[str, list[_Secret]] = defaultdict(list)
    wanted: dict[str, dict[_Secret, None]] = defaultdict(dict)
    for secret in secrets:
        by_path[secret.finding.place.path].append(secret)
    paths = [(name, version.path) for name, some in versions.items() for version in some]
    paths += [(files[path], path) for path in by_path if path in files]
    for name, path in paths:
        wanted[name].update(dict.fromkeys(by_path.get(path, ())))
    names = [name for name, some in wanted.items() if some and name not in missing]
    for name, raw in zip(names, contents(repository, names), strict=True):
        text = as_utf8(raw or b"")
        for secret in wanted[name]:
            at = _at(secret.lines, text)
            if at is not None:
                secret.held.setdefault(name, at)


def _at(lines: bytes, text: bytes) -> _At | None:
    """Where whole lines stand in a text."""
    start = text.find(lines)
    while start >= 0:
        end = start + len(lines)
        begins = start == 0 or text[start - 1 : start] == b"\n"
        if begins and text[end : end + 2].lstrip(b"\r")[:1] in (b"", b"\n"):
            return _At(start, text.count(b"\n", 0, start) + 1)
        start = text.find(lines, start + 1)
    return None


def _one(
    same: Sequence[_Secret],
    versions: dict[str, list[_Version]],
    in_head: frozenset[str] | None,
    reach: _Reaches,
) -> Explained:
    """One secret, told where it came first."""
    holding = {name: secret for secret in reversed(same) for name in secret.held}
    brought = [version for name in holding for version in versions.get(name, ())]
    if not brought:  # a tag names the text itself, and no commit does
        return replace(same[0].found, exposure=Exposure(Reach.UNKNOWN, versions=len(holding)))
    first = max(brought, key=lambda version: version.age)
    others = sorted({version.path for version in brought} - {first.path})
    known = reach.of(first, {version.commit for version in brought})
    files = any(secret.finding.source.origin is Origin.HISTORY for secret in same)
    exposure = replace(
        known,
        in_head=not in_head.isdisjoint(holding) if files and in_head is not None else None,
        versions=len(holding),
        paths=(first.path, *others),
    )
    return _told_at(first, holding[first.name], exposure)


def _told_at(first: _Version, secret: _Secret, exposure: Exposure) -> Explained:
    """A finding moved to another version that has the same lines."""
    finding, here, there = secret.finding, secret.at, secret.held[first.name]
    source = Source(first.path, Language.OTHER, finding.source.origin, first.name)
    moved = replace(
        finding,
        source=source,
        place=_moved(replace(finding.place, path=first.path), here, there),
        excerpt=replace(finding.excerpt, first=finding.excerpt.first + there.line - here.line),
    )
    triaged = replace(secret.found.triaged, finding=moved)
    return replace(secret.found, triaged=triaged, exposure=exposure)


def _moved(place: Place, here: _At, there: _At) -> Place:
    by = there.byte - here.byte
    start, end = (
        replace(position, line=position.line + there.line - here.line)
        for position in (place.start, place.end)
    )
    return Place(place.path, Span(place.span.start + by, place.span.end + by), start, end)


class _Reaches:
    """How far commits got. Who looks from inside a bare repository cannot know: it is the remote,
    or a mirror."""

    def __init__(self, repository: Repository, tips: Sequence[str], head: str) -> None:
        self._known = not repository.bare
        local = self._known and not on_build_server()
        self._local = unpushed(repository, tips) if local else {}
        self._head = head

    def of(self, first: _Version, commits: set[str]) -> Exposure:
        if not self._known:
            return Exposure(Reach.UNKNOWN, first.commit, first.day)
        if not commits <= self._local.keys():
            return Exposure(Reach.PUSHED, first.commit, first.day)
        mend = mending(first.commit, self._head, self._local[first.commit])
        return Exposure(Reach.COMMITTED, first.commit, first.day, mend)
