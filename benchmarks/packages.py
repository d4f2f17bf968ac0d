"""Clean, well-kept packages of PyPI and npm, pinned: what the benchmarks of noise look at.

They come with their tests and documentation where their archive has them, and are downloaded once.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

WORK = Path(tempfile.gettempdir()) / "guardrails-benchmarks"
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
    severity: str
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


def scanned(folder: Path, *options: str) -> list[Found]:
    """What our scan finds in a folder, from medium severity on."""
    with tempfile.TemporaryDirectory() as scratch:
        file = Path(scratch) / "report.json"
        command = [sys.executable, "-m", "guardrails", "scan", ".", *options]
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
    return Found(
        finding["rule"], finding["severity"], finding["path"], line, place["start"], place["end"]
    )


def text_files(folder: Path) -> Iterator[tuple[Path, bytes]]:
    """Every file of a folder that is text, in a fixed order."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            content = path.read_bytes()
            if b"\0" not in content[:8192]:
                yield path, content
