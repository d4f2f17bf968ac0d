"""Bandit, for real: what it sees, where, and that it cannot sleep unnoticed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from guardrails.config.settings import Settings
from guardrails.engines.bandit import visiting
from guardrails.engines.bandit.engine import Bandit
from guardrails.model.hit import Looked
from guardrails.model.place import Span
from tests.engines.looking import built_in, looked, text

UNSAFE = "import yaml\nconfig = yaml.load(open('a'))\n"


def names(result: Looked) -> list[str]:
    return [hit.name for hit in result.hits]


def test_a_hit_spans_the_call() -> None:
    target = text("a.py", UNSAFE)
    (hit,) = looked(Bandit(), target).hits
    assert hit.name == "B506"
    assert target.text[hit.span.start : hit.span.end] == b"yaml.load(open('a'))"


def test_a_call_over_several_lines_is_one_span_of_whole_lines() -> None:
    target = text("a.py", "import yaml\nif x:\n    y = yaml.load(\n        f,\n    )\nz = 1\n")
    (hit,) = looked(Bandit(), target).hits
    assert target.text[hit.span.start : hit.span.end] == b"y = yaml.load(\n        f,\n    )"


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_lines_are_counted_as_python_counts_them(newline: str) -> None:
    target = text("a.py", newline.join(["import yaml", "s = 'é€😀'", "yaml.load(f)", ""]))
    (hit,) = looked(Bandit(), target).hits
    assert target.text[hit.span.start : hit.span.end] == b"yaml.load(f)"


def test_columns_are_bytes_after_wide_characters() -> None:
    target = text("a.py", "import yaml\nx = 'é😀', yaml.load(f)\n")
    (hit,) = looked(Bandit(), target).hits
    assert target.text[hit.span.start : hit.span.end] == b"yaml.load(f)"


def test_nosec_is_not_bandits_to_judge() -> None:
    assert names(looked(Bandit(), text("a.py", "import yaml\nyaml.load(f)  # nosec\n"))) == ["B506"]


def test_a_file_in_a_declared_encoding_is_read() -> None:
    source = "# -*- coding: latin-1 -*-\nimport yaml\nx = 'é'; yaml.load(f)\n".encode("latin-1")
    target = text("a.py", source)
    (hit,) = looked(Bandit(), target).hits
    assert target.text[hit.span.start : hit.span.end] == b"yaml.load(f)"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"def f(:\n", "syntax error at line 1"),
        (b"x = 1\0\n", "NUL byte"),
        (b"x = '\xff\xfe'\n", "not UTF-8"),
        (b"x = " + b"(" * 5000 + b")" * 5000, ""),
    ],
)
def test_what_it_cannot_read_is_named_with_a_reason(content: bytes, reason: str) -> None:
    result = looked(Bandit(), text("a.py", content), text("b.py", UNSAFE))
    assert [(each.path, reason in each.reason) for each in result.unread] == [("a.py", True)]
    assert names(result) == ["B506"]
    assert not result.failure


def test_a_recursion_limit_is_not_a_crash() -> None:
    deep = "x = " + "-" * 100_000 + "1\n"
    result = looked(Bandit(), text("a.py", deep))
    assert [each.path for each in result.unread] == ["a.py"]


def test_other_languages_are_left_alone() -> None:
    assert looked(Bandit(), text("a.js", "eval(x)\n")).targets == 0


def test_a_visitor_that_does_nothing_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    from bandit.core.node_visitor import BanditNodeVisitor

    monkeypatch.setattr(BanditNodeVisitor, "generic_visit", lambda self, node: None)
    assert "control" in looked(Bandit(), text("a.py", UNSAFE)).failure


def test_a_visitor_without_results_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    from bandit.core import node_visitor

    monkeypatch.setattr(node_visitor, "BanditNodeVisitor", lambda *arguments: object())
    assert "does not work" in looked(Bandit(), text("a.py", UNSAFE)).failure


def test_a_test_that_bandit_does_not_have_is_a_failure() -> None:
    batch = visiting.visit_all(["B999"], [b"x = 1\n"])
    assert "B999" in batch.failure


def test_a_test_of_bandit_that_breaks_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """Bandit swallows what its tests raise: it only logs it."""
    from bandit.plugins import yaml_load

    def broken(context: object) -> None:
        raise ValueError("secret-looking text of the file")

    original = yaml_load.yaml_load
    for name in ("_test_id", "_checks", "_config", "_takes_config"):
        if hasattr(original, name):
            setattr(broken, name, getattr(original, name))
    from bandit.core import extension_loader

    plugin = extension_loader.MANAGER.plugins_by_id["B506"]
    monkeypatch.setattr(plugin, "plugin", broken)
    result = looked(Bandit(), text("a.py", UNSAFE))
    assert [each.reason for each in result.unread] == ["Bandit's test broken broke on it"]
    assert not result.hits


def test_many_files_are_spread_over_processes_and_found_the_same() -> None:
    targets = [text(f"{number}.py", f"x = {number}\n" + UNSAFE) for number in range(200)]
    alone = looked(Bandit(), *targets, settings=Settings(jobs=1))
    spread = looked(Bandit(), *targets, settings=Settings(jobs=2))
    assert alone.targets == spread.targets == 200
    found = {(hit.target.path, hit.name, hit.span) for hit in spread.hits}
    assert found == {(hit.target.path, hit.name, hit.span) for hit in alone.hits}
    assert len(found) == 200


def test_every_bound_test_exists_and_only_bound_ones_run() -> None:
    bound = {binding.test for rule in built_in().rules for binding in rule.bandit}
    batch = visiting.visit_all(sorted(bound), [b"import subprocess\nfrom xml.dom import minidom\n"])
    assert not batch.failure
    assert batch.seen[0].issues == ()


def test_importing_the_engine_does_not_import_bandit() -> None:
    code = "import sys, guardrails.engines.look; sys.exit('bandit' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=Path.cwd()).returncode == 0


def test_a_span_without_columns_is_the_line_without_its_indent() -> None:
    class Issue:
        linerange = (2,)
        lineno = 2
        col_offset = -1
        end_col_offset = 0

    assert visiting._span(Issue(), [0, 2], b"x\n  y = 1  \n") == Span(4, 9)
