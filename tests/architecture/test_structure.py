"""The shape of the tree is a promise; these tests keep it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import guardrails
from guardrails.cli.output import FORMATS
from guardrails.engines.look import ENGINES
from guardrails.model.engine import EngineName
from guardrails.reporters.table import REPORTERS

SOURCE = Path(guardrails.__file__).parent
ROOT = SOURCE.parent.parent


def test_imports_go_down_only() -> None:
    lint = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([lint, "--no-cache"], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_engine_is_in_the_table() -> None:
    assert set(ENGINES) == set(EngineName)
    assert all(name is engine.name for name, engine in ENGINES.items())
    for name in EngineName:
        folder = SOURCE / "engines" / name.value
        assert folder.is_dir() or folder.with_suffix(".py").is_file()


def test_every_reporter_is_in_the_table() -> None:
    assert tuple(REPORTERS) == FORMATS
    for name in REPORTERS:
        assert (SOURCE / "reporters" / f"{name}.py").is_file()


def test_the_pipeline_is_one_short_page() -> None:
    assert len((SOURCE / "pipeline.py").read_text("utf-8").splitlines()) < 100


def test_the_model_needs_little_more_than_the_standard_library() -> None:
    """msgspec makes a class in a tenth of a dataclass's time, and a commit needs sixty of them."""
    code = (
        "import sys, pkgutil, importlib, guardrails.model as m\n"
        "for each in pkgutil.iter_modules(m.__path__, 'guardrails.model.'):\n"
        "    importlib.import_module(each.name)\n"
        "ours = {n.split('.')[0] for n in sys.modules} - set(sys.stdlib_module_names)\n"
        "print(sorted(n for n in ours if not n.startswith(('_', 'sitecustomize'))))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    ours = set(done.stdout.strip("[]\n").replace("'", "").split(", "))
    assert ours - {"typing_extensions"} == {"guardrails", "msgspec"}, done.stdout + done.stderr


def test_the_hook_path_loads_no_more_than_it_needs() -> None:
    """What `git commit` imports is a budget: these belong to other commands, or to findings."""
    code = (
        "import sys, guardrails.cli.main, guardrails.cli.hook.run, guardrails.pipeline\n"
        "heavy = 'rich pygments bandit yaml pathspec rstr semgrep jsonschema asyncio'\n"
        "print([n for n in heavy.split() if n in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.stdout.strip() == "[]", done.stdout + done.stderr


def test_no_file_is_named_for_nothing() -> None:
    vague = {"util", "utils", "helper", "helpers", "manager", "handler", "common", "misc"}
    assert not [path for path in SOURCE.rglob("*") if path.stem in vague]
