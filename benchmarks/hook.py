"""Our commit hook against the three hooks that a user would chain instead, in one run.

    python -m benchmarks.hook [--rounds N] [--findings]

A commit of five Python files that hold something for Bandit and for Semgrep to look at. Ours
looks with all engines and rules, from the index; nothing is cached but compiled rules. The
others are bandit, semgrep scan (with the same Semgrep rules for Python, its network switched
off) and detect-secrets, one after the other. Each round runs all of them in turn, and the
ratios are of one round, so that a noisy machine hits both sides. Needs the group `bench`.
"""

from __future__ import annotations

import argparse
import compileall
import json
import os
import platform
import subprocess
import sys
import tempfile
from pathlib import Path

import guardrails
from benchmarks.paired import head, in_turn, ratios, row, seconds
from guardrails.rulepack.bundle import load_catalog

BIN = Path(sys.executable).parent
OURS = "guardrails hook run pre-commit"
SAFE = '''
"""Orders, module {number}."""

import hashlib
import json
import logging
import sqlite3
import subprocess
from dataclasses import dataclass

import requests
import yaml

log = logging.getLogger(__name__)


@dataclass
class Order{number}:
    name: str
    amount: int
    paid: bool = False

    def digest(self) -> str:
        return hashlib.sha256(f"{{self.name}}:{{self.amount}}".encode()).hexdigest()


def load_settings_{number}(path: str) -> dict[str, str]:
    with open(path, encoding="utf-8") as file:
        return yaml.safe_load(file)


def find_orders_{number}(connection: sqlite3.Connection, name: str) -> list[Order{number}]:
    rows = connection.execute("SELECT name, amount FROM orders WHERE name = ?", (name,))
    return [Order{number}(name, amount) for name, amount in rows]


def archive_{number}(folder: str, target: str) -> None:
    subprocess.run(["tar", "-czf", target, folder], check=True)


def fetch_{number}(url: str, timeout: float = 5.0) -> dict[str, object]:
    answer = requests.get(url, timeout=timeout)
    answer.raise_for_status()
    return json.loads(answer.text)
'''
UNSAFE = """

def restore_{number}(path: str) -> object:
    with open(path) as file:
        return yaml.load(file)
"""


def main() -> None:
    parser = argparse.ArgumentParser(description="Our commit hook against three others.")
    parser.add_argument("--rounds", type=int, default=11)
    parser.add_argument("--findings", action="store_true", help="one finding in each file")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        rows = measure(Path(folder), arguments.rounds, arguments.findings)
    print(f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}")
    print(f"{arguments.rounds} rounds, {'with findings' if arguments.findings else 'clean'}\n")
    print(table(rows))


def measure(folder: Path, rounds: int, findings: bool) -> dict[str, list[float]]:
    """Seconds of each command, one number a round; a round that is not counted comes first."""
    compileall.compile_dir(str(Path(guardrails.__file__).parent), quiet=1)  # as pip does for peers
    files = commit_of_five(folder, findings)
    rules = folder / ".git" / "rules.json"
    definitions = [
        json.loads(definition.text)
        for each in load_catalog().semgrep.values()
        for definition in each
        if "python" in definition.languages
    ]
    rules.write_text(json.dumps({"rules": definitions}))
    semgrep = "scan --metrics off --disable-version-check --quiet --config"
    commands = {
        OURS: [str(BIN / "guardrails"), "hook", "run", "pre-commit"],
        "bandit": [str(BIN / "bandit"), "-q", *files],
        "semgrep scan": [str(BIN / "semgrep"), *semgrep.split(), str(rules), *files],
        "detect-secrets": [str(BIN / "detect-secrets-hook"), *files],
    }
    taken = in_turn(commands, folder, rounds)
    return {name: seconds(each) for name, each in taken.items()}


def commit_of_five(folder: Path, findings: bool) -> list[str]:
    subprocess.run(["git", "init", "-q", str(folder)], check=True)
    names = [f"orders_{number}.py" for number in range(5)]
    for number, name in enumerate(names):
        content = (SAFE + (UNSAFE if findings else "")).format(number=number)
        (folder / name).write_text(content)
    subprocess.run(["git", "add", "."], cwd=folder, check=True)
    return names


def table(rows: dict[str, list[float]]) -> str:
    ours = rows[OURS]
    others = [name for name in rows if name != OURS]
    together = [sum(turn) for turn in zip(*(rows[name] for name in others), strict=True)]
    lines = [head()]
    for name, taken in {**rows, "the three together": together}.items():
        lines.append(row(f"{name} (s)", taken))
    lines.append("")
    lines.append(row("ours / the three", ratios(ours, together)))
    lines += [row(f"ours / {name}", ratios(ours, rows[name])) for name in others]
    return "\n".join(lines)


if __name__ == "__main__":
    main()
