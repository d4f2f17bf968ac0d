"""What Semgrep is asked: one file of rules, real files of targets, and its controls among them."""

from __future__ import annotations

import json
import os
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from guardrails.engines.engine import Job
from guardrails.engines.semgrep.analyzers import Analyzer, analyzer_names, analyzers_of
from guardrails.model.definition import Definition
from guardrails.model.target import Target
from guardrails.system.workspace import Workspace

_FEW_BYTES = 1_000_000


@dataclass(frozen=True)
class Asked:
    """One copy of a text in the workspace. `target` is None for a control."""

    path: str
    shown_as: str
    analyzer: Analyzer
    target: Target | None


@dataclass(frozen=True)
class Question:
    """Everything that one start of Semgrep is asked.

    `rules` have something to look for in the texts, and `silent` counts those that have not.
    `sent` holds the ids of the rules and of the controls, which must all be loaded.
    """

    rules: tuple[Definition, ...]
    asked: tuple[Asked, ...]
    silent: int = 0

    @property
    def sent(self) -> frozenset[str]:
        return frozenset(rule.id for rule in self.rules) | self.controls

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
        texts = [*(rule.text for rule in self.rules), *map(json.dumps, controls)]
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
    rules = [each for each in definitions if analyzer_names(each.languages) & at_hand.keys()]
    for analyzer in at_hand.values():
        name = f"guardrails-control{analyzer.ending}"
        path = workspace.add(analyzer.sample, analyzer.ending)
        asked.append(Asked(path, name, analyzer, None))
    speaking = _with_something_to_find(rules, job.targets)
    return Question(tuple(speaking), tuple(asked), len(rules) - len(speaking))


def _with_something_to_find(
    rules: Sequence[Definition], targets: Sequence[Target]
) -> Sequence[Definition]:
    """Without the rules whose words are in none of the texts. Among many texts all words are."""
    texts = [target.code.text for target in targets]
    if sum(map(len, texts)) > _FEW_BYTES:
        return rules
    return [each for each in rules if each.may_find(texts)]


def _copy(target: Target, analyzer: Analyzer, workspace: Workspace) -> Asked:
    shown_as = os.fsencode(target.path).decode("utf-8", "replace").lstrip("/")
    path = workspace.add(target.code.text, analyzer.ending_of(target.path))
    return Asked(path, shown_as, analyzer, target)
