"""Semgrep's names for languages, and the tiny bad sample that proves each of them awake."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from msgspec import Struct

from guardrails.model.language import Language


class Analyzer(Struct, frozen=True):
    """One of Semgrep's parsers.

    `ending` is what a file's name must end in. `sample` is a text that `pattern` must match.
    """

    name: str
    ending: str
    sample: bytes
    pattern: str
    endings: tuple[str, ...] = ()

    @property
    def control(self) -> str:
        """The id of the rule that must find the sample."""
        return f"guardrails-control.{self.name}"

    def control_rule(self) -> dict[str, Any]:
        return {
            "id": self.control,
            "languages": [self.name],
            "severity": "INFO",
            "message": "control",
            "pattern-regex" if self.name == "regex" else "pattern": self.pattern,
        }

    def ending_of(self, path: str) -> str:
        """The ending for a copy of `path`: its own if the parser tells endings apart."""
        return next((each for each in self.endings if path.endswith(each)), self.ending)


_CALL = "guardrails_control(1)"
ANALYZERS = {
    Language.PYTHON: Analyzer("python", ".py", b"guardrails_control(1)\n", _CALL),
    Language.JAVASCRIPT: Analyzer(
        "javascript", ".js", b"guardrails_control(1)\n", _CALL, (".jsx", ".mjs", ".cjs")
    ),
    Language.TYPESCRIPT: Analyzer(
        "typescript", ".ts", b"guardrails_control(1)\n", _CALL, (".tsx", ".mts", ".cts")
    ),
    Language.GO: Analyzer("go", ".go", b"package p\nfunc f() { guardrails_control(1) }\n", _CALL),
    Language.JAVA: Analyzer(
        "java", ".java", b"class C { void f() { guardrails_control(1); } }\n", _CALL
    ),
    Language.DOCKERFILE: Analyzer(
        "dockerfile",
        ".dockerfile",
        b"FROM scratch\nUSER guardrails_control\n",
        "USER guardrails_control",
    ),
    Language.TERRAFORM: Analyzer(
        "terraform",
        ".tf",
        b'resource "guardrails" "control" {\n  a = 1\n}\n',
        'resource "guardrails" "control" { ... }',
    ),
    Language.YAML: Analyzer("yaml", ".yaml", b"guardrails: control\n", "guardrails: control"),
    Language.JSON: Analyzer("json", ".json", b'{"guardrails": 1}\n', '{"guardrails": 1}'),
    Language.SHELL: Analyzer("bash", ".sh", b"guardrails_control 1\n", "guardrails_control 1"),
}
# Parsers that read any text, whatever its language.
FOR_ANY_TEXT = (
    Analyzer("regex", ".txt", b"guardrails_control\n", "guardrails_control"),
    Analyzer("generic", ".txt", b"guardrails_control\n", "guardrails_control"),
)
_SAME = {
    "py": "python", "python2": "python", "python3": "python", "js": "javascript",
    "ts": "typescript", "golang": "go", "docker": "dockerfile", "tf": "terraform",
    "hcl": "terraform", "sh": "bash", "shell": "bash", "none": "regex",
}  # fmt: skip


def analyzers_of(language: Language) -> tuple[Analyzer, ...]:
    """The parsers that a text in `language` can be given to."""
    own = ANALYZERS.get(language)
    return FOR_ANY_TEXT if own is None else (own, *FOR_ANY_TEXT)


def analyzer_names(languages: Iterable[str]) -> frozenset[str]:
    """Semgrep's own names for a rule's `languages`, which may use any of its aliases."""
    return frozenset(_SAME.get(name.lower(), name.lower()) for name in languages)
