"""Reading a rule's lesson: four paragraphs, and the diff between its examples."""

from __future__ import annotations

import difflib
import re
from pathlib import Path

from guardrails.errors import PackWrong
from guardrails.model.lesson import Lesson, Link
from guardrails.model.rule import Rule
from guardrails.rulepack.examples import the_pair
from guardrails.rulepack.files import read_file
from guardrails.rulepack.shape import DetectorFile, ProviderFile

LEADS = ("Why it hurts", "Fix", "When it is fine", "More")
LEAST_WORDS, MOST_WORDS = 60, 150
MOST_IN_SENTENCE = 25
MOST_LINKS = 3
_PARAGRAPH = re.compile(r"^\*\*(?P<lead>[^*]+)\.\*\* +(?P<text>.+)$", re.DOTALL)
_CODE = re.compile(r"`[^`]*`")
_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_LINK = re.compile(r"\[(?P<text>[^\]]+)\]\((?P<url>https://[^)\s]+)\)")


def read_lesson(rule: Rule) -> Lesson:
    """The lesson of a rule; raises PackWrong where a part is missing."""
    where = Path(rule.folder)
    if rule.detector:
        return _secret_lesson(rule, where)
    return _lesson(rule, where / "lesson.md", _text(where / "lesson.md"), *the_pair(where))


def words(lesson: Lesson) -> int:
    """How long a lesson is, in words of prose."""
    prose = " ".join([lesson.why, lesson.fix, lesson.fine, *(link.text for link in lesson.more)])
    return len(prose.split())


def sentences(lesson: Lesson) -> tuple[str, ...]:
    """The sentences of its prose. What stands in backticks is one word, whatever is in it."""
    prose = (_CODE.sub("`code`", part) for part in (lesson.why, lesson.fix, lesson.fine))
    return tuple(each.strip() for part in prose for each in _SENTENCE.split(part) if each.strip())


def written_sentences(lesson: Lesson) -> tuple[str, ...]:
    """The same, as they are written."""
    prose = (lesson.why, lesson.fix, lesson.fine)
    return tuple(each.strip() for part in prose for each in _SENTENCE.split(part) if each.strip())


def _secret_lesson(rule: Rule, path: Path) -> Lesson:
    """All secrets share one lesson, with what is special of the provider filled in."""
    provider = read_file(path, ProviderFile)
    name = rule.id.partition("/")[2]
    detector = next(each for each in provider.detectors if each.id == name)
    shared = path.parent / "lesson"
    filling = _filling(provider, detector)
    bad, good = (_filled(text.decode(), filling).encode() for text in the_pair(shared))
    return _lesson(rule, path, _filled(_text(shared / "lesson.md"), filling), bad, good)


def _filling(provider: ProviderFile, detector: DetectorFile) -> dict[str, str]:
    return {
        "provider": provider.name,
        "grants": detector.grants,
        "revoke": provider.revoke,
        "steps": " ".join(provider.steps),
        "page": detector.page or provider.page,
        "variable": detector.variable or provider.variable,
        "masked": f"{detector.prefix}********",
    }


def _filled(template: str, filling: dict[str, str]) -> str:
    return re.sub(r"\{(\w+)\}", lambda hole: filling.get(hole[1], hole[0]), template)


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise PackWrong(f"{path}: {error}", "Every rule has a lesson in UTF-8.") from error


def _lesson(rule: Rule, path: Path, text: str, bad: bytes, good: bytes) -> Lesson:
    parts = _parts(path, text)
    return Lesson(
        rule=rule,
        why=parts["Why it hurts"],
        fix=parts["Fix"],
        fine=parts["When it is fine"],
        more=tuple(Link(found["text"], found["url"]) for found in _LINK.finditer(parts["More"])),
        diff=diff(bad, good),
    )


def _parts(path: Path, text: str) -> dict[str, str]:
    paragraphs = [part.strip() for part in text.strip().split("\n\n") if part.strip()]
    found = [match for match in map(_PARAGRAPH.match, paragraphs) if match]
    leads = tuple(match["lead"] for match in found)
    if leads != LEADS or len(found) != len(paragraphs):
        wanted = ", ".join(f"**{lead}.**" for lead in LEADS)
        raise PackWrong(
            f"{path}: a lesson has four paragraphs, and these are not they.",
            f"Begin them with {wanted}, in this order.",
        )
    return {match["lead"]: " ".join(match["text"].split()) for match in found}


def diff(bad: bytes, good: bytes) -> tuple[str, ...]:
    """Unified-diff lines with a line around each change, without headers of files."""
    before, after = (text.decode("utf-8", "replace").splitlines() for text in (bad, good))
    lines = list(difflib.unified_diff(before, after, lineterm="", n=1))[2:]
    return tuple(line for line in lines if not line.startswith("@@"))
