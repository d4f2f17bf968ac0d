"""What Semgrep is asked: one file of rules, real files of targets, and its controls among them."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from typing import Any

from guardrails.engines.engine import Job
from guardrails.engines.semgrep.analyzers import Analyzer, analyzer_names, analyzers_of
from guardrails.model.target import Target
from guardrails.system.workspace import Workspace


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

    `sent` holds the ids of the rules and of the controls, which must all be loaded.
    """

    rules: tuple[dict[str, Any], ...]
    asked: tuple[Asked, ...]

    @property
    def sent(self) -> frozenset[str]:
        return frozenset(str(rule["id"]) for rule in self.rules)

    @property
    def controls(self) -> frozenset[str]:
        return frozenset(each.analyzer.control for each in self.asked if each.target is None)

    @property
    def targets(self) -> frozenset[Target]:
        return frozenset(each.target for each in self.asked if each.target is not None)

    def rules_text(self) -> bytes:
        return json.dumps({"rules": self.rules}).encode()

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
    wanted = frozenset().union(*(analyzer_names(each["languages"]) for each in definitions))
    asked: list[Asked] = []
    at_hand: dict[str, Analyzer] = {}
    for target in job.targets:
        if not target.code.text:
            continue
        for analyzer in analyzers_of(target.language):
            if analyzer.name in wanted:
                at_hand[analyzer.name] = analyzer
                asked.append(_copy(target, analyzer, workspace))
    rules = [each for each in definitions if analyzer_names(each["languages"]) & at_hand.keys()]
    for analyzer in at_hand.values():
        rules.append(analyzer.control_rule())
        name = f"guardrails-control{analyzer.ending}"
        path = workspace.add(analyzer.sample, analyzer.ending)
        asked.append(Asked(path, name, analyzer, None))
    return Question(tuple(rules), tuple(asked))


def _copy(target: Target, analyzer: Analyzer, workspace: Workspace) -> Asked:
    shown_as = os.fsencode(target.path).decode("utf-8", "replace").lstrip("/")
    path = workspace.add(target.code.text, analyzer.ending_of(target.path))
    return Asked(path, shown_as, analyzer, target)
