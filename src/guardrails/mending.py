"""Mending files: the fixes of a scan's findings, tried in memory before one touches a file.

A fix counts only if what it mends is gone afterwards and every engine still reads the file.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from guardrails.config.settings import Settings
from guardrails.model.finding import Edit, Finding
from guardrails.model.lesson import Explained
from guardrails.model.report import Part
from guardrails.model.request import Request
from guardrails.model.target import Target
from guardrails.model.verdict import Verdict
from guardrails.pipeline import find, looked_at
from guardrails.rulepack.bundle import load_catalog
from guardrails.system.git import repository_of
from guardrails.targets.batches import Batch, batches
from guardrails.targets.collect import collect
from guardrails.targets.make import as_target
from guardrails.targets.text import as_utf8
from guardrails.triage.judge import Court


@dataclass(frozen=True)
class Mended:
    """One file before and after its fixes, and the findings that they mend.

    `path` is relative to the scan's root. `why_not` says why it must stay as it is.
    """

    path: str
    findings: tuple[Finding, ...]
    before: bytes = field(repr=False)
    after: bytes = field(repr=False)
    why_not: str = ""


@dataclass(frozen=True)
class Mending:
    """What can be mended below `root`. `kept_back` counts fixes that change what a program does,
    and that nobody asked for; `failures` say which engines did not look."""

    root: str
    files: tuple[Mended, ...]
    kept_back: int
    failures: tuple[str, ...]


def mend(request: Request, settings: Settings, unsafe: bool) -> Mending:
    """The files of a request with the fixes of their findings. What is suppressed stays."""
    catalog = load_catalog()
    rules = catalog.selected(settings.select, settings.ignore, settings.profile)
    court = Court(settings, catalog, date.today(), lambda _: frozenset())
    collected = collect(request, settings)
    files: list[Mended] = []
    parts: list[Part] = []
    kept_back = 0
    for batch in batches(collected.made):
        part = looked_at(batch, rules, court)
        parts.append(part)
        offered = [each for each in part.findings if _is_offered(each)]
        wanted = [each for each in offered if unsafe or not _edit(each).changes_behaviour]
        kept_back += len(offered) - len(wanted)
        mended = [*_mended(batch, [each.triaged.finding for each in wanted])]
        again = [as_target(each.path, each.after) for each in mended]
        looked, findings = find(again, rules, catalog, settings)
        left = Counter((each.place.path, each.rule.id) for each in findings)
        unread = {(one.path, one.engine) for each in looked for one in each.unread}
        unread -= {(one.path, one.engine) for one in part.unread}
        files += [_judged(each, part, left, {path for path, _ in unread}) for each in mended]
    failures = [engine.failure for part in parts for engine in part.engines if engine.failure]
    return Mending(collected.root, tuple(files), kept_back, tuple(dict.fromkeys(failures)))


def write(mending: Mending, mended: Mended, dirty: bool) -> str:
    """Write a mended file; says why it was left as it is, or nothing.

    `dirty` allows a file with edits that git does not have: they cannot be told from ours then.
    """
    path = Path(os.path.realpath(os.path.join(mending.root, mended.path)))
    if mended.why_not:
        return mended.why_not
    try:
        raw = path.read_bytes()
        if as_utf8(raw) != mended.before:
            return "it changed meanwhile: run guardrails fix again"
        begin = raw.removesuffix(mended.before)  # a byte order mark
        if begin + mended.before != raw:
            return "it is not in UTF-8"
        if not dirty and _has_unstaged_edits(path):
            return "it has edits that are not staged: git add it first, or use --dirty"
        _replace(path, begin + mended.after)
    except OSError as error:
        return f"it cannot be written: {(error.strerror or 'unknown error').lower()}"
    return ""


def _is_offered(found: Explained) -> bool:
    return (
        found.triaged.finding.edit is not None and found.triaged.verdict is not Verdict.SUPPRESSED
    )


def _edit(found: Explained) -> Edit:
    edit = found.triaged.finding.edit
    assert edit is not None
    return edit


def _mended(batch: Batch, findings: Iterable[Finding]) -> Iterator[Mended]:
    texts = {target.path: target for target in batch.targets}
    by_path: dict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        by_path[finding.place.path].append(finding)
    for path, found in by_path.items():
        apart = _apart(found)
        yield Mended(path, tuple(apart), texts[path].text, _applied(texts[path], apart))


def _apart(findings: Sequence[Finding]) -> list[Finding]:
    """Findings whose edits share no byte; the next run mends the others."""
    taken: list[Finding] = []
    end = -1
    for finding in sorted(findings, key=_span_start):
        assert finding.edit is not None
        if finding.edit.span.start >= end:
            taken.append(finding)
            end = max(finding.edit.span.end, finding.edit.span.start + 1)
    return taken


def _span_start(finding: Finding) -> int:
    assert finding.edit is not None
    return finding.edit.span.start


def _applied(target: Target, findings: Sequence[Finding]) -> bytes:
    text = target.text
    for finding in reversed(findings):
        edit = finding.edit
        assert edit is not None
        text = text[: edit.span.start] + edit.replacement.encode() + text[edit.span.end :]
    return text


def _judged(mended: Mended, part: Part, left: Counter[tuple[str, str]], broken: set[str]) -> Mended:
    """The file, with the reason why its fixes do not hold if they do not."""
    why_not = "it could not be read any more afterwards" if mended.path in broken else ""
    before = Counter(
        (each.triaged.finding.place.path, each.triaged.finding.rule.id) for each in part.findings
    )
    for rule, count in Counter(each.rule.id for each in mended.findings).items():
        if left[mended.path, rule] > before[mended.path, rule] - count:
            why_not = why_not or f"{rule} would still be found afterwards"
    return Mended(mended.path, mended.findings, mended.before, mended.after, why_not)


def _has_unstaged_edits(path: Path) -> bool:
    repository = repository_of(str(path.parent))
    return repository is not None and repository.has_unstaged(str(path))


def _replace(path: Path, content: bytes) -> None:
    """All of it or nothing: a power cut leaves the old file or the new one."""
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        shutil.copymode(path, temporary)
        os.replace(temporary, path)
    except OSError:
        os.unlink(temporary)
        raise
