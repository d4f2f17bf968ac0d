"""SARIF 2.1.0, for code hosts and editors. Suppressed findings are marked, not dropped."""

from __future__ import annotations

import os
from typing import Any
from urllib.parse import quote

from msgspec import Struct

from guardrails.model.exposure import Exposure
from guardrails.model.finding import FINGERPRINT, Excerpt
from guardrails.model.lesson import Explained
from guardrails.model.place import Place
from guardrails.model.report import Report
from guardrails.model.rule import Rule, Severity
from guardrails.model.verdict import Suppression, Verdict
from guardrails.reporters.encoding import json_text
from guardrails.reporters.exposure import since_when, what_to_do
from guardrails.reporters.page import Page

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_ROOT = "SRCROOT"
_LEVELS = {
    Severity.CRITICAL: "error",
    Severity.HIGH: "error",
    Severity.MEDIUM: "warning",
    Severity.LOW: "note",
}
# GitHub sorts alerts by this number; the bands are its own.
_SCORES = {
    Severity.CRITICAL: "9.5",
    Severity.HIGH: "8.0",
    Severity.MEDIUM: "5.5",
    Severity.LOW: "2.0",
}


class _Marks(Struct, frozen=True):
    """Which properties every result carries: SARIF wants each on all results or on none."""

    baseline: bool
    suppressions: bool


def say(report: Report, _page: Page) -> str:
    """The report as indented JSON, with a newline at its end."""
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [_run(report)]}
    return json_text(log)


def _run(report: Report) -> dict[str, Any]:
    lessons = {found.lesson.rule.id: found for found in report.findings}
    rules = [_rule(rule, lessons.get(rule.id)) for rule in report.rules]
    index = {rule.id: number for number, rule in enumerate(report.rules)}
    marks = _Marks(
        baseline=bool(report.with_verdict(Verdict.OLD)),
        suppressions=bool(report.with_verdict(Verdict.SUPPRESSED)),
    )
    root = "file://" + quote(os.fsencode(report.root.rstrip("/") + "/"))
    return {
        "tool": {
            "driver": {
                "name": "guardrails",
                "semanticVersion": report.version,
                "rules": rules,
            }
        },
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {_ROOT: {"uri": root}},
        "invocations": [_invocation(report)],
        "results": [_result(found, index, marks) for found in report.findings],
    }


def _rule(rule: Rule, found: Explained | None) -> dict[str, Any]:
    tags = ["security", *map(_cwe_tag, rule.cwe), *rule.owasp, *rule.tags]
    described: dict[str, Any] = {
        "id": rule.id,
        "name": "".join(word.capitalize() for word in rule.id.replace("/", "-").split("-")),
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": found.lesson.why if found else rule.title},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {
            "tags": tags,
            "precision": rule.confidence.value,
            "security-severity": _SCORES[rule.severity],
            "aliases": list(rule.aliases),
        },
    }
    if found is not None:
        lesson = found.lesson
        described["help"] = {
            "text": f"{lesson.why}\n\nFix. {lesson.fix}\n\nWhen it is fine. {lesson.fine}",
            "markdown": lesson.markdown(),
        }
        if lesson.more:
            described["helpUri"] = lesson.more[0].url
    return described


def _cwe_tag(cwe: str) -> str:
    """As code hosts filter by it, with three digits: `external/cwe/cwe-079`."""
    return f"external/cwe/cwe-{cwe.rpartition('-')[2]:0>3}"


def _result(found: Explained, index: dict[str, int], marks: _Marks) -> dict[str, Any]:
    finding, rule = found.triaged.finding, found.lesson.rule
    result: dict[str, Any] = {
        "ruleId": rule.id,
        "ruleIndex": index[rule.id],
        "level": _LEVELS[rule.severity],
        "message": {"text": _message(found)},
        "locations": [{"physicalLocation": _location(finding.place, finding.excerpt)}],
        "partialFingerprints": {
            FINGERPRINT.replace("-v", "/v"): f"{finding.fingerprint}",
        },
        "properties": {
            "engines": [engine.value for engine in finding.witnesses],
            "verdict": found.triaged.verdict.value,
            "blocks": found.triaged.blocks,
        },
    }
    if finding.certainty:
        result["properties"]["certainty"] = finding.certainty
    if found.exposure is not None:
        result["properties"]["exposure"] = _exposure(found.exposure)
    if finding.trace:
        result["codeFlows"] = [_flow(finding.trace)]
    if marks.suppressions:
        accepted = found.triaged.suppression
        result["suppressions"] = [_suppression(accepted)] if accepted else []
    if marks.baseline:
        old = found.triaged.verdict is Verdict.OLD
        result["baselineState"] = "unchanged" if old else "new"
    return result


def _message(found: Explained) -> str:
    rule = found.lesson.rule
    said = [f"{rule.title}.", since_when(found.exposure), what_to_do(found)]
    return " ".join([*filter(None, said), f"guardrails explain {rule.id}"])


def _exposure(exposure: Exposure) -> dict[str, Any]:
    return {
        "reach": exposure.reach.value,
        "commit": exposure.commit,
        "date": exposure.day,
        "inHead": exposure.in_head,
        "versions": exposure.versions,
        "paths": list(exposure.paths),
    }


def _location(place: Place, excerpt: Excerpt | None = None) -> dict[str, Any]:
    region: dict[str, Any] = {
        "startLine": place.start.line,
        "startColumn": place.start.column,
        "endLine": place.end.line,
        "endColumn": place.end.column,
    }
    if excerpt and excerpt.lines:
        region["snippet"] = {"text": _snippet(excerpt)}
    uri = quote(os.fsencode(place.path))
    return {"artifactLocation": {"uri": uri, "uriBaseId": _ROOT}, "region": region}


def _snippet(excerpt: Excerpt) -> str:
    """The marked text alone, which is what a region's snippet means; secrets are masked."""
    first = excerpt.marks[0][0]
    pieces = [line[:end] for line, (_, end) in zip(excerpt.lines, excerpt.marks, strict=True)]
    return "\n".join(pieces)[first:]


def _flow(trace: tuple[Place, ...]) -> dict[str, Any]:
    steps = [{"location": {"physicalLocation": _location(place)}} for place in trace]
    return {"threadFlows": [{"locations": steps}]}


def _suppression(accepted: Suppression) -> dict[str, Any]:
    kind = "inSource" if accepted.written_in == "comment" else "external"
    until = f" (until {accepted.until})" if accepted.until else ""
    return {"kind": kind, "status": "accepted", "justification": accepted.reason + until}


def _invocation(report: Report) -> dict[str, Any]:
    said = [
        _notification("error", f"{engine.name} did not look: {engine.failure}")
        for engine in report.failures
    ]
    said += [
        _notification("warning", f"{each.engine.value}: {each.reason}", each.path)
        for each in report.unread
    ]
    said += [
        _notification("warning" if not each.expected else "note", each.reason, each.path)
        for each in report.left_out
    ]
    said += [_notification("note", note) for note in report.notes]
    return {
        "executionSuccessful": not report.could_not_look,
        "exitCode": int(report.exit_code),
        "toolExecutionNotifications": said,
    }


def _notification(level: str, text: str, path: str = "") -> dict[str, Any]:
    said: dict[str, Any] = {"level": level, "message": {"text": text}}
    if path:
        artifact = {"uri": quote(os.fsencode(path)), "uriBaseId": _ROOT}
        said["locations"] = [{"physicalLocation": {"artifactLocation": artifact}}]
    return said
