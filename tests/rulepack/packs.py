"""Small packs on disk."""

from __future__ import annotations

from pathlib import Path

RULE = """
title = "A bad call"
severity = "high"
confidence = "high"
since = "0.1.0"
cwe = ["CWE-20"]
"""
LESSON = (
    "**Why it hurts.** They get in.\n\n**Fix.** Call `good`.\n\n"
    "**When it is fine.** Never.\n\n**More.** [CWE-20](https://cwe.mitre.org/data/20.html)\n"
)
PROVIDER = """
name = "Some"
page = "https://some.example/format"
revoke = "https://some.example/keys"
steps = ["Delete it there."]
variable = "SOME_TOKEN"

[[detectors]]
id = "some-token"
title = "A token of Some is in the code"
grants = "read everything"
severity = "high"
confidence = "high"
certainty = "shaped"
since = "0.1.0"
pattern = 'some_[a-z]{20}'
prefix = "some_"
samples = ["t = '{{ some_[a-z]{20} }}'"]
near-misses = ["t = 'some_{{ [a-z]{3} }}'"]
"""


def definition(name: str) -> str:
    return (
        f"rules:\n  - id: {name.replace('/', '.')}\n    languages: [python]\n"
        "    severity: WARNING\n    message: m\n    pattern: bad(...)\n"
    )


def write_rule(
    pack: Path,
    name: str = "python/bad-call",
    *,
    rule: str = RULE,
    lesson: str = LESSON,
    semgrep: str | None = None,
) -> Path:
    """A rule folder that can be read, but for what is given."""
    folder = pack / name
    folder.mkdir(parents=True)
    (folder / "rule.toml").write_text(rule)
    (folder / "lesson.md").write_text(lesson)
    (folder / "semgrep.yaml").write_text(definition(name) if semgrep is None else semgrep)
    (folder / "bad.py").write_text(f"a = 1\nbad()  # expect: {name}\n")
    (folder / "good.py").write_text("a = 1\ngood()\n")
    return folder


def write_provider(pack: Path, text: str = PROVIDER, name: str = "some.toml") -> Path:
    path = pack / "secrets" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path
