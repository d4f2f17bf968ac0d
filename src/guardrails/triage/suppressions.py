"""Reading suppressions: one grammar for all engines, with a reason, in real comments only.

# guardrails: ignore[python/yaml-unsafe-load] fixture file we wrote until=2027-01-31
# guardrails: ignore-next[python/yaml-unsafe-load] the same, for the line below
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from guardrails.config.patterns import path_matcher
from guardrails.config.settings import AcceptedPath
from guardrails.errors import CommandWrong, ConfigWrong
from guardrails.model.target import Target
from guardrails.model.verdict import Suppression, SuppressionProblem, day_of
from guardrails.rulepack.catalog import Catalog
from guardrails.triage.comments import Comment, comments

_MARKER = b"guardrails:"
_COMMENT = re.compile(
    r"guardrails:[ \t]*(?P<word>[a-zA-Z][\w-]*)[ \t]*(?P<rules>\[[^\]]*\])?(?P<rest>.*)"
)
_CLOSING = re.compile(r"(?:\*/|-->|#\}|%>)\s*$")
_UNTIL = re.compile(r"(?:^|\s)until=(?P<day>\S*)")
_IGNORE, _IGNORE_NEXT = "ignore", "ignore-next"


class Written(Struct, frozen=True):
    """What a target says about suppressions: those that hold, and what is wrong with others."""

    suppressions: tuple[Suppression, ...] = ()
    problems: tuple[SuppressionProblem, ...] = ()


def written_in(target: Target, catalog: Catalog, today: date) -> Written:
    """The suppressions in a target's comments."""
    if _MARKER not in target.text:
        return Written()
    meant = [
        (comment, match)
        for comment in comments(target)
        if (match := _COMMENT.search(_CLOSING.sub("", comment.text))) and _is_meant(match["word"])
    ]
    read = [_read(target.path, comment, match, catalog, today) for comment, match in meant]
    stacked = {
        comment.line for comment, match in meant if comment.alone and match["word"] == _IGNORE_NEXT
    }
    return Written(
        tuple(_beyond(stacked, each) for each in read if isinstance(each, Suppression)),
        tuple(each for each in read if isinstance(each, SuppressionProblem)),
    )


def written_in_config(
    accepted: Iterable[AcceptedPath], paths: Collection[str], catalog: Catalog, today: date
) -> Iterator[Suppression]:
    """The `[[suppress]]` of the config, one for each of the paths that they cover."""
    for each in accepted:
        if _expired(each.until, today):
            continue
        matches = path_matcher([each.path])
        rules = _rules_of(each, catalog)
        for path in paths:
            if matches(path):
                yield Suppression(path, 0, rules, each.reason, None, each.until, "config")


def _rules_of(accepted: AcceptedPath, catalog: Catalog) -> tuple[str, ...]:
    try:
        return tuple(sorted(catalog.matching(accepted.rule)))
    except CommandWrong as error:
        raise ConfigWrong(f"[[suppress]] of {accepted.path}: {error.what}", error.do) from error


def _is_meant(word: str) -> bool:
    """Whether a word after `guardrails:` is, or was meant to be, one of ours."""
    import difflib  # only here: most comments are none of ours

    close = difflib.get_close_matches(word.lower(), [_IGNORE, _IGNORE_NEXT], n=1, cutoff=0.7)
    return bool(close)


def _read(
    path: str, comment: Comment, match: re.Match[str], catalog: Catalog, today: date
) -> Suppression | SuppressionProblem:
    problem = _problem(match)
    if problem:
        return SuppressionProblem(path, comment.line, problem)
    names = [name.strip() for name in match["rules"].strip("[]").split(",") if name.strip()]
    try:
        rules = tuple(catalog.find(name).id for name in names)
    except CommandWrong as error:
        return SuppressionProblem(path, comment.line, f"{error.what} {error.do}")
    until = _UNTIL.search(match["rest"])
    day = until["day"] if until else ""
    if until and (not day or _expired(day, today)):
        return SuppressionProblem(path, comment.line, _why_expired(day))
    covers = comment.line + (match["word"] == _IGNORE_NEXT)
    return Suppression(path, comment.line, rules, _reason(match), covers, day)


def _problem(match: re.Match[str]) -> str:
    """What keeps a suppression from being one; nothing is suppressed then."""
    if match["word"] not in (_IGNORE, _IGNORE_NEXT):
        import difflib

        meant = difflib.get_close_matches(match["word"].lower(), [_IGNORE, _IGNORE_NEXT], n=1)
        return f"'{match['word']}' suppresses nothing: did you mean {meant[0]}?"
    if not match["rules"] or not match["rules"].strip("[], \t"):
        return f"this suppresses nothing: name the rule, as in {match['word']}[python/weak-hash]"
    if not _reason(match):
        return "this suppresses nothing without a reason: write one after the bracket"
    return ""


def _reason(match: re.Match[str]) -> str:
    reason = " ".join(_UNTIL.sub(" ", match["rest"]).split())
    return "" if reason == "<reason>" else reason  # pasted, and not filled in


def _expired(day: str, today: date) -> bool:
    """The day is inclusive; one that is no date counts as expired."""
    last = day_of(day)
    return bool(day) and (last is None or last < today)


def _why_expired(day: str) -> str:
    if day_of(day) is None:
        return f"this suppresses nothing: until={day} is no date (YYYY-MM-DD)"
    return f"this suppression expired on {day}: mend the code, or decide again"


def _beyond(stacked: set[int], found: Suppression) -> Suppression:
    """Several `ignore-next` in a row, good or not, all speak of the line below the last."""
    covers = found.covers
    while covers in stacked and covers != found.line:
        covers += 1
    return replace(found, covers=covers)
