"""Reading a pack: every file typed, every error with its file and key."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from guardrails.errors import PackWrong
from guardrails.model.detector import USUAL_REACH, Detector
from guardrails.model.rule import BanditBinding, Fix, Rule
from guardrails.rulepack.assignments import (
    ASSIGNED,
    ASSIGNED_HINT,
    ASSIGNED_REACH,
    LEAST_ENTROPY,
    near_pattern,
)
from guardrails.rulepack.borders import after_escapes
from guardrails.rulepack.files import read_file
from guardrails.rulepack.shape import (
    BanditTest,
    DetectorFile,
    PackFile,
    ProviderFile,
    RuleFile,
    SemgrepFile,
)
from guardrails.rulepack.taint import shared_taint

SECRETS = "secrets"
_KEBAB = re.compile(r"^[a-z0-9]+(-[a-z0-9]+)*$")
_NOT_OURS = {"join", "extract"}  # modes that semgrep-core does not run by itself
SECRET_CWE, SECRET_OWASP = ("CWE-798",), ("A07:2021",)


@dataclass(frozen=True)
class RulesRead:
    """Everything in a pack that a scan needs. `semgrep` maps a rule's id to its definitions."""

    rules: tuple[Rule, ...] = ()
    semgrep: dict[str, tuple[dict[str, Any], ...]] = field(default_factory=dict)
    detectors: tuple[Detector, ...] = ()


def read_pack(folder: Path) -> RulesRead:
    """Every rule below `folder`, which holds groups of rule folders and `secrets/*.toml`."""
    if (folder / "pack.toml").exists():
        read_file(folder / "pack.toml", PackFile)
    parts = [read_rule(path) for path in rule_folders(folder)]
    parts += [read_provider(path) for path in provider_files(folder)]
    return join(parts)


def rule_folders(folder: Path) -> list[Path]:
    """The rule folders of a pack: every folder two levels down, except for secrets and .git."""
    groups = [path for path in _folders(folder) if path.name != SECRETS]
    return [path for group in groups for path in _folders(group)]


def _folders(folder: Path) -> list[Path]:
    """The folders in a folder, without hidden ones and __pycache__."""
    inside = sorted(path for path in folder.iterdir() if path.is_dir())
    return [path for path in inside if not path.name.startswith((".", "_"))]


def provider_files(folder: Path) -> list[Path]:
    return sorted((folder / SECRETS).glob("*.toml"))


def rule_id(folder: Path) -> str:
    """A rule's id is the path of its folder in the pack: two parts."""
    return f"{folder.parent.name}/{folder.name}"


def read_rule(folder: Path) -> RulesRead:
    """One rule folder."""
    name = rule_id(folder)
    if not _KEBAB.match(folder.name):
        raise PackWrong(
            f"{folder}: a rule's name is lower case with hyphens.", "Rename the folder."
        )
    file = read_file(folder / "rule.toml", RuleFile)
    definitions = shared_taint(folder.parent).joined_to(_semgrep_definitions(folder, name))
    if not definitions and not file.found_by.bandit:
        raise PackWrong(
            f"{folder / 'rule.toml'}: no engine sees this rule.",
            "Add semgrep.yaml, or name Bandit tests under [found-by].",
        )
    languages = {str(each) for definition in definitions for each in definition["languages"]}
    if file.found_by.bandit:
        languages.add("python")
    rule = Rule(
        id=name,
        title=file.title,
        severity=file.severity,
        confidence=file.confidence,
        folder=str(folder),
        since=file.since,
        cwe=file.cwe,
        owasp=file.owasp,
        aliases=file.aliases,
        bandit=tuple(_binding(entry, folder) for entry in file.found_by.bandit),
        semgrep=tuple(str(definition["id"]) for definition in definitions),
        languages=tuple(sorted(languages)),
        profile=file.profile,
        asvs=file.asvs,
        tags=file.tags,
        fix=_fix(definitions),
        yields_to=file.yields_to,
    )
    return RulesRead((rule,), {name: definitions} if definitions else {})


def read_provider(path: Path) -> RulesRead:
    """One provider of secrets: a rule and a detector for each of its shapes."""
    provider = read_file(path, ProviderFile)
    for detector in provider.detectors:
        _check_pattern(path, detector)
    return RulesRead(
        tuple(_secret_rule(path, detector) for detector in provider.detectors),
        {},
        tuple(_detector(detector) for detector in provider.detectors),
    )


def _semgrep_definitions(folder: Path, name: str) -> tuple[dict[str, Any], ...]:
    path = folder / "semgrep.yaml"
    if not path.exists():
        return ()
    definitions = read_file(path, SemgrepFile).rules
    own = name.replace("/", ".")
    for definition in definitions:
        found = str(definition.get("id", ""))
        if found != own and not found.startswith(own + "."):
            raise PackWrong(f"{path}: the id '{found}' is not this rule's.", f"Write id: {own}")
        if not isinstance(definition.get("languages"), list):
            raise PackWrong(
                f"{path}: '{found}' has no list of languages.", "Write languages: [...]"
            )
        if definition.get("mode") in _NOT_OURS:
            raise PackWrong(
                f"{path}: mode '{definition['mode']}' is not run by guardrails.",
                "Use mode search or taint.",
            )
    return definitions


def _fix(definitions: Iterable[dict[str, Any]]) -> Fix:
    """What the definitions offer; one that changes behaviour decides for all of them."""
    fixing = [each for each in definitions if "fix" in each]
    unsafe = any((each.get("metadata") or {}).get("fix") == Fix.UNSAFE.value for each in fixing)
    return Fix.UNSAFE if unsafe else Fix.SAFE if fixing else Fix.NONE


def _binding(entry: str | BanditTest, folder: Path) -> BanditBinding:
    if isinstance(entry, str):
        return BanditBinding(entry)
    if entry.only_with not in ("", "semgrep"):
        raise PackWrong(
            f"{folder / 'rule.toml'}: only-with names '{entry.only_with}'.",
            'The one engine that can stand there is "semgrep".',
        )
    return BanditBinding(entry.test, entry.severity, entry.confidence, bool(entry.only_with))


def _check_pattern(path: Path, detector: DetectorFile) -> None:
    ways = (detector.pattern, detector.near and detector.value, detector.assigned)
    if sum(map(bool, ways)) != 1:
        raise PackWrong(
            f"{path}: {detector.id}: it says what to look for twice, or not at all.",
            "Write pattern; or near and value, or assigned, for what only its name tells.",
        )
    for pattern in (_pattern(detector), detector.companion, detector.in_files, detector.hint):
        try:
            re.compile(pattern.encode())
        except re.error as error:
            raise PackWrong(
                f"{path}: {detector.id}: the pattern is broken: {error}",
                "Mend pattern (near, value) or companion; they are for Python's re, over bytes.",
            ) from error


def _secret_rule(path: Path, detector: DetectorFile) -> Rule:
    return Rule(
        id=f"{SECRETS}/{detector.id}",
        title=detector.title,
        severity=detector.severity,
        confidence=detector.confidence,
        folder=str(path),
        since=detector.since,
        cwe=SECRET_CWE,
        owasp=SECRET_OWASP,
        aliases=detector.aliases,
        detector=True,
    )


def _pattern(file: DetectorFile) -> str:
    if file.assigned:
        return ASSIGNED
    return after_escapes(file.pattern) or near_pattern(file.near, file.value)


def _detector(file: DetectorFile) -> Detector:
    return Detector(
        id=file.id,
        pattern=_pattern(file),
        certainty=file.certainty,
        prefix=file.prefix,
        proof=file.proof,
        companion=file.companion,
        distance=file.distance,
        entropy=file.entropy or (0.0 if file.proof else LEAST_ENTROPY),
        in_files=file.in_files,
        gives_way=file.gives_way,
        rehearsal=file.rehearsal,
        assigned=file.assigned,
        hint=ASSIGNED_HINT if file.assigned else file.hint,
        reach=ASSIGNED_REACH if file.assigned else USUAL_REACH,
    )


def join(parts: list[RulesRead]) -> RulesRead:
    """One pack of its parts; an id or an alias that two rules claim is an error."""
    owner: dict[str, str] = {}
    for part in parts:
        for rule in part.rules:
            for name in (rule.id, *rule.aliases):
                key = name.lower()  # people write b506, too
                if key in owner:
                    raise PackWrong(
                        f"{rule.folder}: '{name}' belongs to {owner[key]} already.",
                        "An id or alias stands in one rule only.",
                    )
                owner[key] = rule.id
    return RulesRead(
        tuple(rule for part in parts for rule in part.rules),
        {name: found for part in parts for name, found in part.semgrep.items()},
        tuple(detector for part in parts for detector in part.detectors),
    )
