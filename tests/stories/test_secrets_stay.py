"""A planted secret appears in no output and in no file that a run leaves behind."""

from __future__ import annotations

from pathlib import Path

import pytest

from guardrails.rulepack.examples import fill
from tests.command import guardrails
from tests.repository import Repo

TOKEN = fill("{{ [A-Za-z0-9]{30} | crc32-base62 }}", "planted").decode()
KEY = fill("{{ [A-Za-z0-9/+]{40} }}", "planted key").decode()
PASSWORD = "hunter2Hunter5Hunt"
PEM = fill("{{ (?:[A-Za-z0-9/+]{80}){10} | der }}", "planted pem").decode()
PLANTED = [TOKEN, KEY, PASSWORD, *PEM.splitlines()]
CONTENT = f"""import subprocess
import yaml

# Every secret stands on a line that another rule reports as well.
def read(file, command):
    config = yaml.load(file, token="ghp_{TOKEN}")
    subprocess.run(f"curl -H 'password: {PASSWORD}' {{command}}", shell=True)
    password = "{PASSWORD}"
    aws_access_key_id, aws_secret_access_key = "AKIA{"QYLPMN5HFIQR7XYA"}", "{KEY}"
    return config


KEY = '''-----BEGIN RSA PRIVATE KEY-----
{PEM}
-----END RSA PRIVATE KEY-----'''
"""
COMMANDS = [
    ("scan",),
    ("scan", "--format", "json"),
    ("scan", "--format", "sarif"),
    ("scan", "app.py", "--select", "python"),
    ("scan", "app.py", "--ignore", "secrets", "--format", "json"),
    ("scan", "--staged"),
    ("hook", "run", "pre-commit"),
]


@pytest.fixture
def planted(repo: Repo) -> Repo:
    repo.add("app.py", CONTENT)
    return repo


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_in_no_output(planted: Repo, command: tuple[str, ...]) -> None:
    done = guardrails(*command, cwd=planted.path, env={"GUARDRAILS_DEBUG": "1"})
    assert done.returncode == 1, done.stdout + done.stderr
    said = done.stdout + done.stderr
    assert "yaml.load" in said
    assert [secret for secret in PLANTED if secret in said] == []


@pytest.mark.slow
def test_in_no_file(planted: Repo, tmp_path: Path) -> None:
    cache, temporary = tmp_path / "cache", tmp_path / "tmp"
    temporary.mkdir()
    environment = {"GUARDRAILS_CACHE_DIR": str(cache), "TMPDIR": str(temporary)}
    for command in COMMANDS:
        guardrails(*command, cwd=planted.path, env=environment)
    left = [path for place in (cache, temporary) for path in place.rglob("*") if path.is_file()]
    left += [path for path in planted.path.rglob("*") if ".git" not in path.parts]
    assert any(path.is_relative_to(cache) for path in left)
    for path in left:
        if path.is_file() and path.name != "app.py":
            content = path.read_bytes()
            assert not [secret for secret in PLANTED if secret.encode() in content], path


@pytest.mark.parametrize("broken", ["def f(:\n", "x = (\n"])
def test_in_no_message_about_syntax(repo: Repo, broken: str) -> None:
    """Engines quote the line that they cannot read."""
    repo.add("app.py", f"{broken}token = 'ghp_{TOKEN}'\n")
    repo.add("app.js", f"function ( {{ token = 'ghp_{TOKEN}' }}}}}}\n")
    done = guardrails("scan", cwd=repo.path)
    assert TOKEN not in done.stdout + done.stderr


def test_in_no_error_of_the_config(repo: Repo) -> None:
    repo.write("guardrails.toml", f'select = "ghp_{TOKEN}"\n')
    done = guardrails("scan", cwd=repo.path)
    assert done.returncode == 2
    assert TOKEN not in done.stdout + done.stderr


def test_when_the_detector_fails_no_code_is_shown(planted: Repo, tmp_path: Path) -> None:
    """Nobody knows then what must be masked."""
    broken = tmp_path / "broken"
    broken.mkdir()
    (broken / "sitecustomize.py").write_text(
        "import guardrails.engines.secrets.finding as finding\n"
        "finding.Finder.find = lambda self, text: []\n"
    )
    done = guardrails("scan", cwd=planted.path, env={"PYTHONPATH": str(broken)})
    assert done.returncode == 3
    assert "python/yaml-unsafe-load" in done.stdout
    assert [secret for secret in PLANTED if secret in done.stdout + done.stderr] == []
