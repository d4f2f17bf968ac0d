"""A new rule folder, whose examples fail until the rule is written."""

from __future__ import annotations

import re
from pathlib import Path

from msgspec import Struct

from guardrails import __version__
from guardrails.errors import CommandWrong
from guardrails.model.comment import comment_style
from guardrails.model.language import Language

_NAME = re.compile(r"^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$")


class _Start(Struct, frozen=True):
    """How a group's first example looks. `unsafe` and `safe` are one line each."""

    ending: str
    analyzer: str
    language: Language
    unsafe: str
    safe: str
    pattern: str
    stands_for: str = ""


_CALLS = ("unsafe_call(value)", "safe_call(value)", "REPLACE_ME(...)")
_STARTS = {
    "python": _Start(".py", "python", Language.PYTHON, *_CALLS),
    "javascript": _Start(".js", "javascript", Language.JAVASCRIPT, *_CALLS),
    "go": _Start(
        ".go", "go", Language.GO,
        "package p\n\nfunc f(value string) {\n\tunsafe(value)\n}",
        "package p\n\nfunc f(value string) {\n\tsafe(value)\n}", "REPLACE_ME(...)",
    ),
    "java": _Start(
        ".java", "java", Language.JAVA,
        "class C {\n  void f(String value) {\n    unsafe(value);\n  }\n}",
        "class C {\n  void f(String value) {\n    safe(value);\n  }\n}", "REPLACE_ME(...)",
    ),
    "dockerfile": _Start(
        ".dockerfile", "dockerfile", Language.DOCKERFILE,
        "FROM scratch\nRUN unsafe", "FROM scratch\nRUN safe", "RUN REPLACE_ME",
    ),
    "terraform": _Start(
        ".tf", "terraform", Language.TERRAFORM,
        'resource "thing" "one" {\n  unsafe = true\n}',
        'resource "thing" "one" {\n  unsafe = false\n}', "REPLACE_ME = true",
    ),
    "github-actions": _Start(
        ".test.yaml", "yaml", Language.YAML,
        "on: push\njobs:\n  one:\n    unsafe: true", "on: push\njobs:\n  one:\n    unsafe: false",
        "REPLACE_ME: true", ".github/workflows/ci.yml",
    ),
    "kubernetes": _Start(
        ".test.yaml", "yaml", Language.YAML, "unsafe: true", "unsafe: false", "REPLACE_ME: true"
    ),
    "any": _Start(
        ".conf", "regex", Language.OTHER, "unsafe = on", "unsafe = off", "REPLACE_ME = on"
    ),
    "shell": _Start(
        ".sh", "bash", Language.SHELL, "unsafe \"$1\"", "safe \"$1\"", "REPLACE_ME ..."
    ),
}  # fmt: skip


def scaffold(name: str, pack: Path) -> list[Path]:
    """Write the folder of a new rule called `name` (`python/my-rule`) into a pack."""
    if not _NAME.fullmatch(name):
        raise CommandWrong(
            f"'{name}' is no rule id.", "Write group/name in lower case, as in python/my-rule."
        )
    group = name.partition("/")[0]
    if group not in _STARTS:
        raise CommandWrong(f"There is no group '{group}'.", f"Use one of {', '.join(_STARTS)}.")
    folder = pack / name
    if folder.exists():
        raise CommandWrong(f"{folder} is there already.", "Choose another name.")
    written = []
    for file, content in _files(name, _STARTS[group]).items():
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        (folder / file).write_text(content, "utf-8")
        written.append(folder / file)
    return written


def _files(name: str, start: _Start) -> dict[str, str]:
    return {
        "rule.toml": _rule(start),
        "lesson.md": _LESSON,
        f"bad{start.ending}": _marked(name, start),
        f"good{start.ending}": start.safe + "\n",
        "semgrep.yaml": _semgrep(name, start),
        f"cases/bad_one_form{start.ending}": _marked(name, start),
        f"cases/bad_another_form{start.ending}": _marked(name, start),
        f"cases/good_near_misses{start.ending}": start.safe + "\n",
    }


def _rule(start: _Start) -> str:
    stands_for = f'as = "{start.stands_for}"\n' if start.stands_for else ""
    return (
        'title = "Say the mistake in the words of the person who makes it"\n'
        'severity = "medium"      # critical, high, medium or low\n'
        'confidence = "medium"    # high, medium or low: how often a finding is real\n'
        'cwe = ["CWE-20"]\nowasp = []               # as in ["A05:2025"]\ntags = []\n'
        f'since = "{__version__}"\n{stands_for}'
        "aliases = []             # ids of other tools that mean the same mistake\n\n"
        '[found-by]\nbandit = []              # Bandit tests that see it, as in ["B506"]\n'
    )


_LESSON = (
    "**Why it hurts.** Tell one attack from the attacker's side: what they send to this line, and "
    "what they get. Name what the reader typed. If it is only sometimes bad, say when.\n\n"
    "**Fix.** Say what to type, and why that is enough. Then name the way out for the uncommon "
    "case, in words: the diff from bad to good shows the code.\n\n"
    "**When it is fine.** Say when, honestly, with the reason that a suppression would give; or "
    "say never, and why. The whole lesson has 60 to 150 words, in short sentences.\n\n"
    "**More.** [CWE-20](https://cwe.mitre.org/data/definitions/20.html)\n"
)


def _marked(name: str, start: _Start) -> str:
    """The bad example with its mark on, or above, the line where the finding must begin."""
    style = comment_style(start.language, f"bad{start.ending}")
    assert style is not None
    lines = start.unsafe.split("\n")
    at = next(number for number, line in enumerate(lines) if "unsafe" in line)
    if style.trailing:
        lines[at] += "  " + style.wrap(f"expect: {name}")
    else:
        lines.insert(at, style.wrap(f"expect-next: {name}"))
    return "\n".join(lines) + "\n"


def _semgrep(name: str, start: _Start) -> str:
    key = "pattern-regex" if start.analyzer == "regex" else "pattern"
    return (
        f"rules:\n  - id: {name.replace('/', '.')}\n    languages: [{start.analyzer}]\n"
        "    severity: WARNING\n    message: Say the mistake in the words of its title\n"
        f"    {key}: '{start.pattern}'\n"
    )
