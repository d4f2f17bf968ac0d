"""One report for all reporters: a real scan of a project that has something of everything."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from guardrails.config.settings import AcceptedPath, Settings
from guardrails.model.report import Report
from guardrails.model.request import Look, Request
from guardrails.model.rule import Severity
from guardrails.pipeline import scan
from guardrails.rulepack.examples import fill
from tests.planted import token
from tests.repository import Repo

TOKEN = fill("{{ [A-Za-z0-9]{30} | crc32-base62 }}", "reporters").decode()
FLOW = """import sqlite3


def orders(connection: sqlite3.Connection, name: str) -> object:
    wanted = f"name = '{name}'"
    query = "SELECT id FROM orders WHERE " + wanted
    return connection.execute(query)
"""
FILES: dict[str, str | bytes] = {
    "src/flow.py": FLOW,
    "src/old.py": "import yaml\n\nyaml.load(open('a'))\n",
    "src/wide.py": "import yaml\n\nx = '日本 😀', yaml.load(open('a'))\n",
    "src/accepted.py": (
        "import yaml\n\n# guardrails: ignore-next[python/yaml-unsafe-load] our own file\n"
        "yaml.load(open('a'))\n# guardrails: ignore[python/weak-hash]\n"
    ),
    "src/app.py": "from flask import Flask\n\napp = Flask('app')\napp.run(debug=True)\n",
    "data/users.json": '{"password": "S3lfmade9horse4X"}\n',
    ".env": f"GITHUB_TOKEN=ghp_{TOKEN}\n",
    "broken.js": "function f( { eval(location.hash) \n}} ))\n",
    "half.py": "def f(:\n",
    "vendor/x.py": "import yaml\nyaml.load(open('a'))\n",
    "huge.js": b"a" * 3_000_000,
    "odd \x1b[31mname\n.py": "import yaml\nyaml.load(open('a'))\n",
    os.fsdecode(b"bytes-\xff.py"): "import yaml\nyaml.load(open('a'))  # \x1b[2J\x07 \u202e\n",
}
CONFIG = AcceptedPath(rule="secrets", path="data/", reason="made by the test", until="2999-12-31")


@pytest.fixture(scope="session")
def project(tmp_path_factory: pytest.TempPathFactory) -> Repo:
    """Everything staged; `src/old.py` has its finding from a commit before."""
    repo = Repo(tmp_path_factory.mktemp("reporters") / "project")
    repo.add("src/old.py", FILES["src/old.py"])
    repo.commit()
    for name, content in FILES.items():
        repo.write(name, content)
    repo.write("src/old.py", b"ONE = 1\n" + str(FILES["src/old.py"]).encode())
    repo.git("add", "--all")
    return repo


@pytest.fixture(scope="session")
def report(project: Repo) -> Report:
    request = Request(Look.STAGED, str(project.path), only_new=True)
    return scan(request, Settings(suppress=(CONFIG,)))


@pytest.fixture(scope="session")
def past(tmp_path_factory: pytest.TempPathFactory) -> Report:
    """A history with a secret that is gone, one that is still there, and one in a message."""
    repo = Repo(tmp_path_factory.mktemp("past") / "project")
    commits: list[tuple[str, str, str]] = [
        ("app.py", "one = 1\n", "Begin"),
        ("app.py", f"one = 1\ntoken = '{token('gone')}'\n", "Use the key"),
        ("src/app.py", f"# moved\none = 1\ntoken = '{token('gone')}'\n", "Move it"),
        ("src/app.py", "one = 1\n", "Take it out"),
        (".env", f"GITHUB_TOKEN={token('kept')}\n", f"Deploy\n\nwith {token('told')}"),
        ("web.py", 'password = "hunter2Hunter5Hunt"\n', "More"),
    ]
    for day, (name, content, message) in enumerate(commits, start=1):
        if name == "src/app.py" and (repo.path / "app.py").exists():
            (repo.path / "src").mkdir()
            repo.git("mv", "app.py", "src/app.py")
        repo.add(name, content)
        at = f"2026-02-0{day}T12:00:00Z"
        dates = {"GIT_AUTHOR_DATE": at, "GIT_COMMITTER_DATE": at}
        repo.git("commit", "-q", "-m", message, env=dates)
        if day == 3:
            repo.git("update-ref", "refs/remotes/origin/main", "HEAD")
    return scan(Request(Look.HISTORY, str(repo.path)), Settings(fail_on=Severity.HIGH))


@pytest.fixture(scope="session")
def clean(tmp_path_factory: pytest.TempPathFactory) -> Report:
    folder: Path = tmp_path_factory.mktemp("clean")
    (folder / "app.py").write_text("ONE = 1\n")
    return scan(Request(Look.FILES, str(folder)), Settings())
