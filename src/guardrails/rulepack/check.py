"""The harness: proves of every rule folder that it does what it says.

All folders go through the engines in one run. Each assertion has a name, so that a failure
says what is not so; one failure hides no other.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from msgspec import Struct

from guardrails.errors import GuardrailsError, PackWrong
from guardrails.model.engine import EngineName
from guardrails.model.finding import Finding
from guardrails.model.hit import Looked
from guardrails.model.rule import Rule
from guardrails.model.target import Source, Target
from guardrails.rulepack.examples import Example, fill, read_examples
from guardrails.rulepack.files import read_file
from guardrails.rulepack.lessons import (
    LEAST_WORDS,
    MOST_IN_SENTENCE,
    MOST_LINKS,
    MOST_WORDS,
    read_lesson,
    sentences,
    words,
    written_sentences,
)
from guardrails.rulepack.read import (
    SECRETS,
    RulesRead,
    join,
    provider_files,
    read_provider,
    read_rule,
    rule_folders,
)
from guardrails.rulepack.shape import ProviderFile, RuleFile

Find = Callable[[Sequence[Target]], tuple[tuple[Looked, ...], tuple[Finding, ...]]]
MakeTarget = Callable[[str, bytes], Target]
_MOST_CHANGED_LINES = 12
_LEAST_MARKS = 3  # variants of the mistake that the examples show
_MOST_SHARING = 3  # lessons that may hold one and the same sentence
_SAMPLES = 3  # how often each sample of a secret is filled anew


class Assertion(Struct, frozen=True):
    """One thing that must be so. `problem` is empty when it is.

    `unreadable` says that a file of the pack is broken, so that nothing else could be proven.
    """

    rule: str
    name: str
    problem: str = ""
    unreadable: bool = False


class _Shown(Struct, frozen=True):
    """An example as the engines see it. For a secret's sample `must_fire` says what it must do."""

    rule: Rule
    example: Example
    target: Target
    must_fire: bool | None = None


def prove(rules: Sequence[Rule], find: Find, make_target: MakeTarget) -> list[Assertion]:
    """Every assertion about `rules`.

    `find` runs the engines once, for all rules of the pack; `make_target` gives a text its
    language by its name.
    """
    said: list[Assertion] = []
    shown: list[_Shown] = []
    for number, rule in enumerate(rules):
        try:
            said += _lesson_assertions(rule)
            shown += _examples(rule, number, make_target)
        except GuardrailsError as error:
            said.append(_unreadable(rule.id, error))
    looked, findings = find([each.target for each in shown])
    said += [
        Assertion("every rule", f"{each.engine.value} looked", each.failure) for each in looked
    ]
    by_source: dict[Source, list[Finding]] = defaultdict(list)
    for finding in findings:
        by_source[finding.source].append(finding)
    unread = _unread(looked)
    for each in shown:
        said += _example_assertions(each, by_source[each.target.source], _why_unread(each, unread))
    said += _variety_assertions(rules, shown)
    said += _own_words_assertions(rules)
    said += _fix_assertions(rules, shown, by_source)
    said += _witness_assertions(rules, shown, by_source)
    return _once(said)


def _unreadable(rule: str, error: GuardrailsError) -> Assertion:
    return Assertion(rule, "its files can be read", f"{error.what} {error.do}", unreadable=True)


def _once(said: Sequence[Assertion]) -> list[Assertion]:
    """Each assertion once: a sample is filled several times, and one failure counts."""
    worst: dict[tuple[str, str], Assertion] = {}
    for each in said:
        if not worst.get((each.rule, each.name), Assertion("", "")).problem:
            worst[each.rule, each.name] = each
    return list(worst.values())


def _lesson_assertions(rule: Rule) -> Iterator[Assertion]:
    lesson = read_lesson(rule)
    count = words(lesson)
    too_long = f"it has {count}" if count > MOST_WORDS else ""
    yield Assertion(rule.id, f"the lesson has at most {MOST_WORDS} words", too_long)
    too_short = f"it has {count}" if count < LEAST_WORDS and not rule.detector else ""
    yield Assertion(rule.id, f"the lesson has at least {LEAST_WORDS} words", too_short)
    long = next((each for each in sentences(lesson) if len(each.split()) > MOST_IN_SENTENCE), "")
    yield Assertion(
        rule.id,
        f"no sentence of the lesson has more than {MOST_IN_SENTENCE} words",
        f"this one has: {long}" if long and not rule.detector else "",
    )
    links = len(lesson.more)
    yield Assertion(
        rule.id,
        f"the lesson has at most {MOST_LINKS} links",
        f"it has {links}" if links > MOST_LINKS else "",
    )
    no_code = "" if "```" not in lesson.why + lesson.fix + lesson.fine else "it has a code block"
    yield Assertion(rule.id, "the lesson has no code in it", no_code)
    yield Assertion(
        rule.id, "the lesson names where to read more", "" if lesson.more else "no https link"
    )
    changed = sum(line[0] in "+-" for line in lesson.diff)
    small = 0 < changed <= _MOST_CHANGED_LINES
    yield Assertion(
        rule.id,
        f"the diff changes 1 to {_MOST_CHANGED_LINES} lines",
        "" if small else f"it changes {changed}",
    )


def _examples(rule: Rule, number: int, make_target: MakeTarget) -> Iterator[_Shown]:
    if rule.detector:
        yield from _samples(rule, number, make_target)
        return
    folder = Path(rule.folder)
    stands_for = read_file(folder / "rule.toml", RuleFile).as_
    for count, example in enumerate(read_examples(folder, stands_for)):
        path = stands_for or f"{number}/{count}/{example.path}"
        yield _Shown(rule, example, make_target(path, example.text))


def _samples(rule: Rule, number: int, make_target: MakeTarget) -> Iterator[_Shown]:
    provider = read_file(Path(rule.folder), ProviderFile)
    name = rule.id.partition("/")[2]
    detector = next(each for each in provider.detectors if each.id == name)
    for kind, texts in (("sample", detector.samples), ("near miss", detector.near_misses)):
        for count, text in enumerate(texts, start=1):
            for turn in range(_SAMPLES):
                content = fill(text, f"{rule.id} {kind} {count} {turn}")
                example = Example(f"{kind} {count}", "", content, ())
                path = f"{number}/{kind.replace(' ', '-')}-{count}/{turn}/{detector.as_}"
                target = make_target(path, content)
                yield _Shown(rule, example, target, must_fire=kind == "sample")


def _unread(looked: Sequence[Looked]) -> dict[tuple[str, EngineName], str]:
    return {(one.path, one.engine): one.reason for each in looked for one in each.unread}


def _why_unread(shown: _Shown, unread: dict[tuple[str, EngineName], str]) -> str:
    """What kept an engine of the rule from reading an example; others need not understand it."""
    reasons = (unread.get((shown.target.path, engine), "") for engine in shown.rule.engines)
    return next(filter(None, reasons), "")


def _example_assertions(shown: _Shown, findings: list[Finding], unread: str) -> Iterator[Assertion]:
    rule, name = shown.rule.id, shown.example.name
    yield Assertion(rule, f"{name} can be read by its engines", unread)
    if shown.must_fire is not None:
        ids = [finding.rule.id for finding in findings]
        wanted = ids == [rule] if shown.must_fire else rule not in ids
        claim = "is found, once, by this detector alone" if shown.must_fire else "stays quiet"
        yield Assertion(rule, f"{name} {claim}", "" if wanted else f"found: {ids or 'nothing'}")
        return
    where = sorted((each.rule.id, each.place.start.line) for each in findings)
    marks = sorted((each.rule, each.line) for each in shown.example.expected)
    missing, extra = _difference(marks, where), _difference(where, marks)
    if shown.example.is_good:
        yield Assertion(rule, f"{name} is clean for the whole pack", _listed(extra))
        return
    no_mark = "" if marks else "it has no mark: end the line of the mistake with 'expect: RULE'"
    yield Assertion(rule, f"{name} says where the mistake is", no_mark)
    yield Assertion(rule, f"every mark in {name} is met by one finding", _listed(missing))
    yield Assertion(rule, f"no finding in {name} is without a mark", _listed(extra))


def _difference(
    these: list[tuple[str, int]], those: list[tuple[str, int]]
) -> list[tuple[str, int]]:
    """What is in `these` and not in `those`, counting repetitions."""
    return sorted((Counter(these) - Counter(those)).elements())


def _listed(places: list[tuple[str, int]]) -> str:
    return ", ".join(f"{rule} at line {line}" for rule, line in places)


def _witness_assertions(
    rules: Sequence[Rule], shown: Sequence[_Shown], by_source: dict[Source, list[Finding]]
) -> Iterator[Assertion]:
    """Every engine that claims the rule sees it, where another of its engines does, too."""
    for rule in rules:
        if rule.detector:
            continue
        seen: set[EngineName] = set()
        together = len(rule.engines) == 1
        for each in shown:
            for finding in by_source[each.target.source] if each.rule is rule else ():
                if finding.rule == rule:
                    seen |= set(finding.witnesses)
                    together |= set(finding.witnesses) == set(rule.engines)
        for engine in rule.engines:
            problem = "" if engine in seen else "it has no hit in any example"
            yield Assertion(rule.id, f"{engine.value} sees it, as [found-by] claims", problem)
        apart = "" if together else "their hits never overlap: one mistake would show twice"
        yield Assertion(rule.id, "its engines see one mistake as one finding", apart)


def _variety_assertions(rules: Sequence[Rule], shown: Sequence[_Shown]) -> Iterator[Assertion]:
    """One example is an anecdote: a rule shows the mistake's forms, and what only looks like it."""
    for rule in rules:
        if rule.detector:
            continue
        examples = [each.example for each in shown if each.rule is rule]
        marks = sum(mark.rule == rule.id for each in examples for mark in each.expected)
        yield Assertion(
            rule.id,
            f"its examples show the mistake in at least {_LEAST_MARKS} forms",
            "" if marks >= _LEAST_MARKS else f"{marks} marks: add cases/bad_*",
        )
        near = any(each.is_good and each.name.startswith("cases/") for each in examples)
        yield Assertion(
            rule.id, "it has near misses", "" if near else "no cases/good_*: what must stay quiet?"
        )


def _own_words_assertions(rules: Sequence[Rule]) -> Iterator[Assertion]:
    """A sentence that fits everywhere teaches nothing."""
    said_by: dict[str, list[str]] = defaultdict(list)
    for rule in rules:
        if not rule.detector:
            try:
                for sentence in set(written_sentences(read_lesson(rule))):
                    said_by[sentence].append(rule.id)
            except GuardrailsError:
                continue  # told already
    for sentence, ids in said_by.items():
        if len(ids) > _MOST_SHARING:
            for each in ids:
                yield Assertion(
                    each,
                    f"no sentence is shared by more than {_MOST_SHARING} lessons",
                    f"{len(ids)} lessons say: {sentence}",
                )


def _fix_assertions(
    rules: Sequence[Rule], shown: Sequence[_Shown], by_source: dict[Source, list[Finding]]
) -> Iterator[Assertion]:
    """Where a rule mends by itself, its fix turns the bad example into the good one."""
    pairs = {
        (each.rule.id, Path(each.example.name).name.partition(".")[0]): each
        for each in shown
        if each.must_fire is None and "/" not in each.example.name
    }
    for rule in rules:
        bad, good = pairs.get((rule.id, "bad")), pairs.get((rule.id, "good"))
        if bad is None or good is None:
            continue
        edits = [finding.edit for finding in by_source[bad.target.source] if finding.edit]
        if not edits:
            continue
        lines = bad.target.text.decode("utf-8", "replace").split("\n")
        for edit in sorted(edits, key=lambda each: -each.first):
            lines[edit.first - 1 : edit.first - 1 + len(edit.before)] = edit.after
        same = "\n".join(lines).encode() == good.target.text
        yield Assertion(
            rule.id,
            "the fix turns bad into good, byte for byte",
            "" if same else "the result differs from the good example",
        )


def read_to_prove(path: Path) -> tuple[RulesRead, tuple[Rule, ...], list[Assertion]]:
    """The whole pack that `path` belongs to, the rules to prove, and what cannot be read."""
    pack, part = _pack_and_part(path)
    wanted = {str(each) for each in part}
    read: list[RulesRead] = []
    broken: list[Assertion] = []
    for each in [*rule_folders(pack), *provider_files(pack)]:
        try:
            read.append(read_rule(each) if each.is_dir() else read_provider(each))
        except PackWrong as error:
            if str(each) in wanted:
                name = each.relative_to(pack).as_posix()
                broken.append(_unreadable(name, error))
    joined = join(read)
    rules = tuple(rule for rule in joined.rules if rule.folder in wanted)
    return joined, rules, broken


def _pack_and_part(path: Path) -> tuple[Path, list[Path]]:
    """The pack that `path` belongs to, and what of it to prove: one rule, a group, or all.

    `path` may be a pack, a group in it, a rule's folder or a provider's file.
    """
    path = path.resolve()
    if path.is_file() and path.suffix == ".toml" and path.parent.name == SECRETS:
        return path.parent.parent, [path]
    if (path / "rule.toml").exists():
        return path.parent.parent, [path]
    everything = [*rule_folders(path), *provider_files(path)] if path.is_dir() else []
    if everything and any((each / "rule.toml").exists() for each in everything if each.is_dir()):
        return path, everything
    if path.name == SECRETS and list(path.glob("*.toml")):
        return path.parent, sorted(path.glob("*.toml"))
    in_group = sorted(each.parent for each in path.glob("*/rule.toml"))
    if in_group:
        return path.parent, in_group
    if everything:
        return path, everything
    raise PackWrong(
        f"{path}: there is no rule here.",
        "Name a rule's folder (it holds rule.toml), or the folder of a whole pack.",
    )
