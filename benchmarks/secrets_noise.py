"""How many secrets we report in clean, well-kept packages, where nearly every one is noise.

    python -m benchmarks.secrets_noise [--list] [--work FOLDER] [--only NAME,...]

The packages are pinned and come with their tests and documentation where their archive has
them. A finding counts from medium severity on. `secrets_noise.toml` holds what somebody has
read already, and the rest is named as not triaged. Values are never printed.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

WORK = Path(tempfile.gettempdir()) / "guardrails-benchmarks"
TRIAGE = Path(__file__).with_suffix(".toml")
COUNTED = ("medium", "high", "critical")


class Package(NamedTuple):
    kind: str  # sdist, wheel or npm
    name: str
    version: str

    @property
    def folder(self) -> str:
        return f"{self.kind}-{self.name.replace('/', '+')}-{self.version}"


class Found(NamedTuple):
    rule: str
    path: str  # inside the scanned folder
    line: int
    start: int  # bytes
    end: int


def packages(kind: str, pins: str) -> tuple[Package, ...]:
    """From `name==version` words, or `name@version` as npm writes them."""
    pairs = (re.split(r"==|(?<=.)@", pin) for pin in pins.split())
    return tuple(Package(kind, name, version) for name, version in pairs)


CLEAN = (
    *packages(
        "sdist",
        """
        aiohttp==3.11.12 alembic==1.14.1 attrs==25.1.0 black==25.1.0 boto3==1.36.16 celery==5.4.0
        click==8.1.8 django==5.1.6 djangorestframework==3.15.2 fastapi==0.115.8 flask==3.1.0
        httpx==0.28.1 jinja2==3.1.5 marshmallow==3.26.1 paramiko==3.5.1 pydantic==2.10.6
        pymongo==4.11 pytest==8.3.4 redis==5.2.1 requests==2.32.3 rich==13.9.4 scrapy==2.12.0
        sqlalchemy==2.0.38 starlette==0.45.3 tornado==6.4.2 twisted==24.11.0 urllib3==2.3.0
        uvicorn==0.34.0 werkzeug==3.1.3
        """,
    ),
    *packages(
        "npm",
        """
        axios@1.7.9 eslint@9.20.0 express@4.21.2 fastify@5.2.1 jsonwebtoken@9.0.2 koa@2.15.3
        lodash@4.17.21 mongoose@8.10.0 nodemailer@6.10.0 passport@0.7.0 prettier@3.5.0
        react-dom@19.0.0 react@19.0.0 socket.io@4.8.1 typescript@5.7.3 vue@3.5.13 webpack@5.97.1
        """,
    ),
)


def fetched(package: Package, work: Path) -> Path:
    """The folder of an unpacked package, downloaded the first time."""
    folder = work / "packages" / package.folder
    if not folder.exists():
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=work) as scratch:
            unpacked = Path(scratch) / "unpacked"
            unpack(download(package, Path(scratch)), unpacked)
            unpacked.rename(folder)
    return folder


def download(package: Package, folder: Path) -> Path:
    """The archive of a package, by the registry's own client."""
    if package.kind == "npm":
        command = ["npm", "pack", "--silent", f"{package.name}@{package.version}"]
    else:
        form = ["--no-binary" if package.kind == "sdist" else "--only-binary", ":all:"]
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", *form]
        command.append(f"{package.name}=={package.version}")
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    archives = [path for path in folder.iterdir() if path.is_file()]
    if done.returncode or len(archives) != 1:
        sys.exit(f"{' '.join(command)} ended with {done.returncode}:\n{done.stderr}")
    return archives[0]


def unpack(archive: Path, folder: Path) -> None:
    if archive.suffix in (".whl", ".zip"):
        with zipfile.ZipFile(archive) as zipped:
            zipped.extractall(folder)
    else:
        with tarfile.open(archive) as tar:
            tar.extractall(folder, filter="data")


def scanned(folder: Path) -> list[Found]:
    """What our scan of secrets finds in a folder, from medium severity on."""
    with tempfile.TemporaryDirectory() as scratch:
        file = Path(scratch) / "report.json"
        command = [sys.executable, "-m", "guardrails", "scan", ".", "--select", "secrets"]
        command += ["--exit-zero", "--format", f"json:{file}"]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
        if not file.exists():
            sys.exit(f"{' '.join(command)} ended with {done.returncode}:\n{done.stderr}")
        report = json.loads(file.read_text())
    failures = [engine["failure"] for engine in report["engines"] if engine["failure"]]
    if failures:
        sys.exit(f"guardrails could not look: {'; '.join(failures)}")
    return [_found(each) for each in report["findings"] if each["severity"] in COUNTED]


def _found(finding: dict[str, Any]) -> Found:
    line, place = finding["start"]["line"], finding["bytes"]
    return Found(finding["rule"], finding["path"], line, place["start"], place["end"])


def text_files(folder: Path) -> Iterator[tuple[Path, bytes]]:
    """Every file of a folder that is text, in a fixed order."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            content = path.read_bytes()
            if b"\0" not in content[:8192]:
                yield path, content


def triaged() -> dict[tuple[str, str, int, str], str]:
    """The verdict of each finding that somebody has read."""
    table = tomllib.loads(TRIAGE.read_text())
    return {
        (each["package"], each["path"], each["line"], each["rule"]): each["verdict"]
        for each in table.get("finding", [])
    }


def main() -> None:
    parser = argparse.ArgumentParser(description="Secrets that we report in clean packages.")
    parser.add_argument("--list", action="store_true", help="every finding, without its value")
    parser.add_argument("--work", type=Path, default=WORK, help="where the packages are kept")
    parser.add_argument("--only", default="", metavar="NAME,...", help="these packages")
    arguments = parser.parse_args()
    arguments.work.mkdir(parents=True, exist_ok=True)
    only = set(filter(None, arguments.only.split(",")))
    chosen = [package for package in CLEAN if not only or package.name in only]
    found: dict[Package, list[Found]] = {}
    print(f"{'':<34}{'files':>8}{'lines':>11}{'findings':>10}{'per 10,000 lines':>18}")
    files = lines = 0
    for package in chosen:
        folder = fetched(package, arguments.work)
        sizes = [content.count(b"\n") for _, content in text_files(folder)]
        found[package] = scanned(folder)
        print(row(f"{package.name} {package.version}", len(sizes), sum(sizes), found[package]))
        files, lines = files + len(sizes), lines + sum(sizes)
    every = [finding for findings in found.values() for finding in findings]
    print(row("together", files, lines, every))
    print(f"\n{verdicts(found)}")
    if arguments.list:
        print("\n" + "\n".join(listed(found)))


def row(name: str, files: int, lines: int, findings: list[Found]) -> str:
    rate = 10_000 * len(findings) / max(lines, 1)
    return f"{name:<34}{files:>8,}{lines:>11,}{len(findings):>10,}{rate:>18.3f}"


def verdicts(found: dict[Package, list[Found]]) -> str:
    """How many findings of each rule there are, and what the triage table says of them."""
    known = triaged()
    rules: dict[str, Counter[str]] = {}
    for package, each in _pairs(found):
        verdict = known.get((package.name, each.path, each.line, each.rule), "not triaged")
        rules.setdefault(each.rule, Counter())[verdict.split(":")[0]] += 1
    lines = [f"{'':<50}{'true':>8}{'false':>8}{'not triaged':>13}"]
    for rule, counted in sorted(rules.items(), key=lambda pair: -pair[1].total()):
        figures = f"{counted['true']:>8}{counted['false']:>8}{counted['not triaged']:>13}"
        lines.append(f"{rule:<50}{figures}")
    return "\n".join(lines)


def listed(found: dict[Package, list[Found]]) -> Iterator[str]:
    known = triaged()
    for package, each in _pairs(found):
        verdict = known.get((package.name, each.path, each.line, each.rule), "not triaged")
        yield f"{each.rule}  {package.name}  {each.path}:{each.line}  {verdict}"


def _pairs(found: dict[Package, list[Found]]) -> Iterable[tuple[Package, Found]]:
    return ((package, each) for package, findings in found.items() for each in findings)


if __name__ == "__main__":
    main()
