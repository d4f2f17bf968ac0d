"""For programs: `guardrails-report-v1`. `guardrails config schema json` prints its schema."""

from __future__ import annotations

from typing import Any, Literal

import msgspec

from guardrails.errors import ExitCode
from guardrails.model.engine import EngineName
from guardrails.model.exposure import Reach
from guardrails.model.finding import FINGERPRINT, Finding
from guardrails.model.lesson import Explained
from guardrails.model.place import Place
from guardrails.model.report import Report
from guardrails.model.request import Look
from guardrails.model.rule import Confidence, Severity
from guardrails.model.verdict import Verdict
from guardrails.reporters.encoding import json_text
from guardrails.reporters.page import Page

SCHEMA: Literal["guardrails-report-v1"] = "guardrails-report-v1"
ExitName = Literal["clean", "findings", "could not look"]
_EXIT_NAMES: dict[ExitCode, ExitName] = {
    ExitCode.CLEAN: "clean",
    ExitCode.FINDINGS: "findings",
    ExitCode.COULD_NOT_LOOK: "could not look",
}


class _Shape(msgspec.Struct, frozen=True, kw_only=True):
    """What all parts share. Paths are relative to `root`; bytes that are no UTF-8 are `\\xNN`."""


class PositionShape(_Shape, frozen=True):
    """Line and column from 1; the column counts characters."""

    line: int
    column: int


class SpanShape(_Shape, frozen=True):
    """Bytes of the text that was looked at, from 0, end exclusive."""

    start: int
    end: int


class PlaceShape(_Shape, frozen=True):
    start: PositionShape
    end: PositionShape


class ExcerptShape(_Shape, frozen=True):
    """Lines from `first` on, secrets masked."""

    first: int
    lines: tuple[str, ...]


class EditShape(_Shape, frozen=True):
    """Whole lines to replace, from `first` on."""

    first: int
    before: tuple[str, ...]
    after: tuple[str, ...]


class FingerprintShape(_Shape, frozen=True):
    algorithm: str
    text: str
    occurrence: int


class SuppressionShape(_Shape, frozen=True):
    """`written_in` is comment or config; `line` is 0 for the config."""

    reason: str
    until: str
    path: str
    line: int
    written_in: str


class ExposureShape(_Shape, frozen=True):
    """How far a secret got. `commit` is the first that brought it, `date` that commit's day; both
    are empty where they are not known. `in_head` is null where it was not asked. `versions` counts
    the texts in the history that hold it, `paths` their names; `mend` is a command to begin with.
    """

    reach: Reach
    commit: str
    date: str
    in_head: bool | None
    versions: int
    paths: tuple[str, ...]
    mend: str


class CellShape(_Shape, frozen=True):
    """A cell of a notebook, and the line in it; both from 1."""

    number: int
    line: int


class FindingShape(_Shape, frozen=True):
    """One mistake at one place; `lessons` of the report holds the rule's lesson."""

    rule: str
    title: str
    severity: Severity
    confidence: Confidence
    cwe: tuple[str, ...]
    owasp: tuple[str, ...]
    aliases: tuple[str, ...]
    path: str
    start: PositionShape
    end: PositionShape
    bytes: SpanShape
    cell: CellShape | None
    engines: tuple[EngineName, ...]
    verdict: Verdict
    blocks: bool
    fingerprint: FingerprintShape
    excerpt: ExcerptShape
    trace: tuple[PlaceShape, ...]
    edit: EditShape | None
    secret: str | None
    secret_owner: str
    certainty: str
    suppression: SuppressionShape | None
    suppress_with: str
    suppress_above: bool
    exposure: ExposureShape | None


class LinkShape(_Shape, frozen=True):
    text: str
    url: str


class LessonShape(_Shape, frozen=True):
    """Markdown with inline code; `diff` goes from the bad example to the good one."""

    title: str
    why: str
    fix: str
    fine: str
    more: tuple[LinkShape, ...]
    diff: tuple[str, ...]


class EngineShape(_Shape, frozen=True):
    """`failure` is empty when the engine loaded its rules and met its controls."""

    name: str
    version: str
    rules: int
    targets: int
    failure: str


class UnreadShape(_Shape, frozen=True):
    path: str
    engine: EngineName
    reason: str


class LeftOutShape(_Shape, frozen=True):
    """`expected` is false for a file that should have been looked at and could not be."""

    path: str
    reason: str
    expected: bool


class ProblemShape(_Shape, frozen=True):
    path: str
    line: int
    problem: str


class CountsShape(_Shape, frozen=True):
    """`messages` are those of commits and tags, which are no `files`."""

    files: int
    messages: int
    rules: int
    blocking: int
    new: int
    old: int
    suppressed: int
    unread: int
    left_out: int


class ReportShape(_Shape, frozen=True):
    """Everything that one scan has to say. `look` is what was looked at; `notes` say what was not
    part of it."""

    schema: Literal["guardrails-report-v1"]
    version: str
    exit_code: int
    exit_name: ExitName
    could_not_look: bool
    look: Look
    root: str
    fail_on: Severity
    counts: CountsShape
    engines: tuple[EngineShape, ...]
    findings: tuple[FindingShape, ...]
    lessons: dict[str, LessonShape]
    suppression_problems: tuple[ProblemShape, ...]
    unread: tuple[UnreadShape, ...]
    unlooked: tuple[str, ...]
    left_out: tuple[LeftOutShape, ...]
    empty_because: str
    notes: tuple[str, ...]


def say(report: Report, _page: Page) -> str:
    """The report as indented JSON, with a newline at its end."""
    return json_text(_report(report))


def json_schema() -> dict[str, Any]:
    """The JSON Schema, made from the types that write, so that it cannot lie."""
    (schema,), parts = msgspec.json.schema_components([ReportShape], ref_template="#/$defs/{name}")
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": SCHEMA,
        "description": "Everything that one scan has to say: `guardrails scan --format json`. "
        "Paths are relative to `root`; bytes that are not UTF-8 are written as \\xNN.",
        **schema,
        "$defs": parts,
    }


def _report(report: Report) -> ReportShape:
    return ReportShape(
        schema=SCHEMA,
        version=report.version,
        exit_code=int(report.exit_code),
        exit_name=_EXIT_NAMES[report.exit_code],
        could_not_look=report.could_not_look,
        look=report.look,
        root=report.root,
        fail_on=report.fail_on,
        counts=CountsShape(
            files=report.files,
            messages=report.messages,
            rules=len(report.rules),
            blocking=len(report.blocking),
            new=len(report.with_verdict(Verdict.NEW)),
            old=len(report.with_verdict(Verdict.OLD)),
            suppressed=len(report.with_verdict(Verdict.SUPPRESSED)),
            unread=len(report.unread),
            left_out=len(report.left_out),
        ),
        engines=tuple(
            EngineShape(
                name=each.name,
                version=each.version,
                rules=each.rules,
                targets=each.targets,
                failure=each.failure,
            )
            for each in report.engines
        ),
        findings=tuple(_finding(each) for each in report.findings),
        lessons={each.lesson.rule.id: _lesson(each) for each in report.findings},
        suppression_problems=tuple(
            ProblemShape(path=each.path, line=each.line, problem=each.problem)
            for each in report.problems
        ),
        unread=tuple(
            UnreadShape(path=each.path, engine=each.engine, reason=each.reason)
            for each in report.unread
        ),
        unlooked=tuple(each for each in report.unlooked),
        left_out=tuple(
            LeftOutShape(path=each.path, reason=each.reason, expected=each.expected)
            for each in report.left_out
        ),
        empty_because=report.empty_because,
        notes=report.notes,
    )


def _finding(found: Explained) -> FindingShape:
    finding, rule = found.triaged.finding, found.lesson.rule
    place = _place(finding.place)
    return FindingShape(
        rule=rule.id,
        title=rule.title,
        severity=rule.severity,
        confidence=rule.confidence,
        cwe=rule.cwe,
        owasp=rule.owasp,
        aliases=rule.aliases,
        path=finding.place.path,
        start=place.start,
        end=place.end,
        bytes=SpanShape(start=finding.place.span.start, end=finding.place.span.end),
        cell=_cell(finding.place),
        engines=finding.witnesses,
        verdict=found.triaged.verdict,
        blocks=found.triaged.blocks,
        fingerprint=FingerprintShape(
            algorithm=FINGERPRINT,
            text=finding.fingerprint.text,
            occurrence=finding.fingerprint.occurrence,
        ),
        excerpt=ExcerptShape(first=finding.excerpt.first, lines=finding.excerpt.lines),
        trace=tuple(_place(step) for step in finding.trace),
        edit=_edit(finding),
        secret=str(finding.secret) if finding.secret else None,
        secret_owner=finding.secret.owner if finding.secret else "",
        certainty=finding.certainty,
        suppression=_suppression(found),
        suppress_with=found.suppress_with,
        suppress_above=found.suppress_above,
        exposure=_exposure(found),
    )


def _cell(place: Place) -> CellShape | None:
    cell = place.cell
    return CellShape(number=cell.number, line=cell.line) if cell else None


def _exposure(found: Explained) -> ExposureShape | None:
    known = found.exposure
    if known is None:
        return None
    return ExposureShape(
        reach=known.reach,
        commit=known.commit,
        date=known.day,
        in_head=known.in_head,
        versions=known.versions,
        paths=known.paths,
        mend=known.mend,
    )


def _place(place: Place) -> PlaceShape:
    return PlaceShape(
        start=PositionShape(line=place.start.line, column=place.start.column),
        end=PositionShape(line=place.end.line, column=place.end.column),
    )


def _edit(finding: Finding) -> EditShape | None:
    edit = finding.edit
    if edit is None:
        return None
    return EditShape(first=edit.first, before=edit.before, after=edit.after)


def _suppression(found: Explained) -> SuppressionShape | None:
    accepted = found.triaged.suppression
    if accepted is None:
        return None
    return SuppressionShape(
        reason=accepted.reason,
        until=accepted.until,
        path=accepted.path,
        line=accepted.line,
        written_in=accepted.written_in,
    )


def _lesson(found: Explained) -> LessonShape:
    lesson = found.lesson
    return LessonShape(
        title=lesson.rule.title,
        why=lesson.why,
        fix=lesson.fix,
        fine=lesson.fine,
        more=tuple(LinkShape(text=link.text, url=link.url) for link in lesson.more),
        diff=lesson.diff,
    )
