"""What Semgrep is asked: one file of rules, real files of targets, and its controls among them."""

from __future__ import annotations

import json
import os
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator

from msgspec import Struct
from msgspec.structs import replace

from guardrails.engines.engine import Job
from guardrails.engines.semgrep.analyzers import Analyzer, analyzer_names, analyzers_of
from guardrails.model.definition import Definition
from guardrails.model.screen import FEWEST_MEMBERS
from guardrails.model.target import Target
from guardrails.system.workspace import Workspace

_FEW_BYTES = 1_000_000


class Asked(Struct, frozen=True):
    """One copy of a text in the workspace. `target` is None for a control."""

    path: str
    shown_as: str
    analyzer: Analyzer
    target: Target | None


class Question(Struct, frozen=True):
    """Everything that one start of Semgrep is asked.

    `rules` have something to look for in the texts, and `silent` counts those that have not.
    `screens` are asked in the place of `screened`, which only need to look where one of them
    finds something. `sent` holds the ids of all that must be loaded, controls among them.
    """

    rules: tuple[Definition, ...]
    asked: tuple[Asked, ...]
    silent: int = 0
    screens: tuple[Definition, ...] = ()
    screened: tuple[Definition, ...] = ()

    @property
    def definitions(self) -> int:
        """How many definitions this question answers for, whether they had to be sent or not."""
        return len(self.rules) + len(self.screened) + self.silent

    @property
    def sent(self) -> frozenset[str]:
        return frozenset(rule.id for rule in (*self.rules, *self.screens)) | self.controls

    @property
    def controls(self) -> frozenset[str]:
        return frozenset(each.analyzer.control for each in self.asked if each.target is None)

    @property
    def targets(self) -> frozenset[Target]:
        return frozenset(each.target for each in self.asked if each.target is not None)

    @property
    def size(self) -> int:
        """Bytes of code that there are to look at."""
        return sum(len(each.target.code.text) for each in self.asked if each.target)

    def rules_text(self) -> bytes:
        controls = (each.analyzer.control_rule() for each in self.asked if each.target is None)
        sent = (rule.text for rule in (*self.rules, *self.screens))
        texts = [*sent, *map(json.dumps, controls)]
        return ('{"rules": [' + ",".join(texts) + "]}").encode()

    def targets_text(self) -> bytes:
        """The core's own format: where a file really is, and the path that rules see."""
        return json.dumps(
            [
                "Targets",
                [
                    [
                        "CodeTarget",
                        {
                            "path": {"fpath": each.path, "ppath": "/" + each.shown_as},
                            "analyzer": each.analyzer.name,
                            "products": ["sast"],
                        },
                    ]
                    for each in self.asked
                ],
            ]
        ).encode()


def ask(job: Job, workspace: Workspace) -> Question:
    """Write what the job needs into the workspace; rules of absent languages stay at home."""
    definitions = [
        definition for rule in job.rules for definition in job.catalog.semgrep.get(rule.id, ())
    ]
    by_analyzer: dict[str, list[Definition]] = defaultdict(list)
    for each in definitions:
        for name in analyzer_names(each.languages):
            by_analyzer[name].append(each)
    asked: list[Asked] = []
    at_hand: dict[str, Analyzer] = {}
    for target in job.targets:
        for analyzer in analyzers_of(target.language) if target.code.text else ():
            if any(each.looks_at(target.path) for each in by_analyzer[analyzer.name]):
                at_hand[analyzer.name] = analyzer
                asked.append(_copy(target, analyzer, workspace))
    paths = {each.path for each in job.targets}
    rules = [
        each
        for each in definitions
        if analyzer_names(each.languages) & at_hand.keys() and any(map(each.looks_at, paths))
    ]
    asked.extend(_controls(at_hand.values(), workspace))
    words = _Words(target.code.text for target in job.targets)
    speaking = [each for each in rules if each.may_match(words.is_there)]
    question = Question(tuple(speaking), tuple(asked), len(rules) - len(speaking))
    # The official command takes seconds to start: it is asked once, for everything.
    return question if job.settings.semgrep == "cli" else _screened(question, job, words)


def ask_again(question: Question, suspects: Collection[Target], workspace: Workspace) -> Question:
    """What the screens stood for, about the targets in which one of them found something."""
    asked = [each for each in question.asked if each.target in suspects]
    at_hand = {each.analyzer.name for each in asked}
    words = _Words(target.code.text for target in suspects)
    rules = [
        each
        for each in question.screened
        if analyzer_names(each.languages) & at_hand and each.may_match(words.is_there)
    ]
    controls = _controls({each.analyzer: None for each in asked}, workspace)
    return Question(tuple(rules), (*asked, *controls))


def _screened(question: Question, job: Job, words: _Words) -> Question:
    """The same question, with screens in the place of the definitions that they stand for."""
    by_id = {each.id: each for each in question.rules}
    screens: list[Definition] = []
    screened: dict[str, Definition] = {}
    for screen in job.catalog.screens:
        members = [by_id[name] for name in screen.members if name in by_id]
        if len(members) < FEWEST_MEMBERS:
            continue
        definition = screen.definition({each.id for each in members}, words.is_there)
        screens.extend((definition,) if definition else ())
        screened.update((each.id, each) for each in members)
    alone = tuple(each for each in question.rules if each.id not in screened)
    return replace(question, rules=alone, screens=tuple(screens), screened=tuple(screened.values()))


class _Words:
    """Which words stand in the texts. Among many texts all do, and nobody looks."""

    def __init__(self, texts: Iterable[bytes]) -> None:
        self._texts = tuple(texts)
        self._many = sum(map(len, self._texts)) > _FEW_BYTES
        self._known: dict[str, bool] = {}

    def is_there(self, word: str) -> bool:
        if self._many:
            return True
        if word not in self._known:
            sought = word.encode()
            self._known[word] = any(sought in text for text in self._texts)
        return self._known[word]


def _controls(analyzers: Iterable[Analyzer], workspace: Workspace) -> Iterator[Asked]:
    for analyzer in analyzers:
        name = f"guardrails-control{analyzer.ending}"
        path = workspace.add(analyzer.sample, analyzer.ending)
        yield Asked(path, name, analyzer, None)


def _copy(target: Target, analyzer: Analyzer, workspace: Workspace) -> Asked:
    shown_as = os.fsencode(target.path).decode("utf-8", "replace").lstrip("/")
    path = workspace.add(target.code.text, analyzer.ending_of(target.path))
    return Asked(path, shown_as, analyzer, target)
