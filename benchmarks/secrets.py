"""Our search for secrets against kingfisher and detect-secrets, in one run.

    python -m benchmarks.secrets [--rounds N] [--work FOLDER] [--only tree,history,hook,growth]

A tree of about 100 MB from PyPI packages, pinned; the history of a repository of 5,000 commits
that is made of their files; one small file through the hook; and how time and memory grow from
one to ten times the tree. kingfisher runs with `--no-validate`, so that nobody is asked; its
compiled rules are kept between runs, as ours are. detect-secrets looks once: it takes minutes.
The ratios are of one round, so that a noisy machine hits both sides. Needs the group `bench`.
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from itertools import cycle, islice
from pathlib import Path

from benchmarks.packages import WORK, fetched, packages, text_files
from benchmarks.paired import head, in_turn, ratios, row, run, seconds

BIN = Path(sys.executable).parent
OURS, KINGFISHER, DETECT_SECRETS = "guardrails", "kingfisher", "detect-secrets"
TREE = (
    *packages("wheel", "ansible-core==2.18.2"),
    *packages(
        "sdist",
        """
        celery==5.4.0 django==5.1.6 ipython==8.32.0 kubernetes==32.0.0 networkx==3.4.2
        twisted==24.11.0
        """,
    ),
)
COMMITS = 5_000
FILES_IN_COMMIT = 2
LARGEST_IN_HISTORY = 60_000  # bytes of a file: a commit changes code, and no data
GROWTH = 10
SMALL = "import os\n\n\ndef main() -> None:\n    print(os.environ['HOME'])\n" * 8


def main() -> None:
    parser = argparse.ArgumentParser(description="Our search for secrets against two others.")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--work", type=Path, default=WORK, help="where packages are kept")
    parser.add_argument("--only", default="tree,history,hook,growth")
    arguments = parser.parse_args()
    arguments.work.mkdir(parents=True, exist_ok=True)
    print(f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}")
    wanted = arguments.only.split(",")
    with tempfile.TemporaryDirectory(dir=arguments.work) as scratch:
        tree = tree_of(Path(scratch) / "tree", arguments.work)
        if "tree" in wanted:
            report_tree(tree, arguments.rounds)
        if "history" in wanted:
            report_history(history_of(Path(scratch) / "history", tree), arguments.rounds)
        if "hook" in wanted:
            report_hook(Path(scratch) / "hook", arguments.rounds)
        if "growth" in wanted:
            report_growth(Path(scratch) / "growth", tree, arguments.rounds)


def ours(*arguments: str) -> list[str]:
    return [str(BIN / "guardrails"), *arguments, "--select", "secrets"]


def kingfisher(*arguments: str) -> list[str]:
    quiet = ["--no-validate", "--no-update-check", "--format", "json"]
    return [str(BIN / "kingfisher"), "scan", *arguments, *quiet]


def tree_of(folder: Path, work: Path) -> Path:
    for package in TREE:
        shutil.copytree(fetched(package, work), folder / package.folder, symlinks=True)
    return folder


def report_tree(tree: Path, rounds: int) -> None:
    size = sum(path.lstat().st_size for path in tree.rglob("*") if path.is_file())
    count = sum(path.is_file() for path in tree.rglob("*"))
    print(f"\nTree: {count:,} files, {size / 1e6:,.0f} MB")
    commands = {OURS: ours("scan", "."), KINGFISHER: kingfisher(".")}
    rows = in_turn(commands, tree, rounds)
    slow = run([str(BIN / "detect-secrets"), "scan", "--all-files", "."], tree)
    print(head())
    for name, taken in rows.items():
        print(row(f"{name} (s)", seconds(taken)))
        print(row(f"{name} (MB, largest process)", [each.peak / 1e6 for each in taken], 0))
    print(row(f"{DETECT_SECRETS} (s)", [slow.seconds]))
    print(row("ours / kingfisher", ratios(seconds(rows[OURS]), seconds(rows[KINGFISHER]))))
    print(row("ours / detect-secrets", [each / slow.seconds for each in seconds(rows[OURS])], 4))


def history_of(folder: Path, tree: Path) -> Path:
    """A repository of many commits; each changes two files that are texts of the tree."""
    subprocess.run(["git", "init", "-q", "--initial-branch", "main", str(folder)], check=True)
    command = ["git", "fast-import", "--quiet"]
    with subprocess.Popen(command, cwd=folder, stdin=subprocess.PIPE) as process:
        assert process.stdin is not None
        for piece in commits(tree):
            process.stdin.write(piece)
    subprocess.run(["git", "reset", "--quiet", "--hard"], cwd=folder, check=True)
    subprocess.run(["git", "gc", "--quiet"], cwd=folder, check=True)
    return folder


def commits(tree: Path) -> Iterator[bytes]:
    """In the words of `git fast-import`: every file grows by a line each time it comes."""
    fitting = [
        (path.relative_to(tree).as_posix(), content)
        for path, content in text_files(tree)
        if path.suffix == ".py" and len(content) < LARGEST_IN_HISTORY
    ][: COMMITS // 2]
    changes = cycle(fitting)
    for number in range(COMMITS):
        stamp = 1_600_000_000 + number * 3600
        yield f"commit refs/heads/main\ncommitter A <a@example.org> {stamp} +0000\n".encode()
        yield data(f"Change {number}".encode())
        for path, content in islice(changes, FILES_IN_COMMIT):
            yield b"M 100644 inline " + path.encode() + b"\n"
            yield data(content + f"\n# changed by {number}\n".encode())


def data(content: bytes) -> bytes:
    return b"data %d\n%b\n" % (len(content), content)


def report_history(repository: Path, rounds: int) -> None:
    blobs = subprocess.run(
        ["git", "rev-list", "--objects", "--all", "--filter=object:type=blob"],
        cwd=repository,
        capture_output=True,
        check=True,
    ).stdout.count(b" ")
    print(f"\nHistory: {COMMITS:,} commits, {blobs:,} blobs")
    commands = {
        OURS: ours("scan", "--history"),
        KINGFISHER: kingfisher(".", "--git-history", "full"),
        "git cat-file": ["git", "cat-file", "--batch-all-objects", "--batch", "--buffer"],
    }
    compare(commands, repository, rounds)


def report_hook(folder: Path, rounds: int) -> None:
    """One small file in the index."""
    subprocess.run(["git", "init", "-q", str(folder)], check=True)
    author = ["-c", "user.name=A", "-c", "user.email=a@example.org"]
    begin = ["git", *author, "commit", "--quiet", "--allow-empty", "--message", "Begin"]
    subprocess.run(begin, cwd=folder, check=True)
    (folder / "main.py").write_text(SMALL)
    subprocess.run(["git", "add", "."], cwd=folder, check=True)
    print("\nHook: one small file in the index")
    commands = {
        OURS: ours("hook", "run", "pre-commit"),
        KINGFISHER: kingfisher(".", "--staged"),
        "python -c pass": [sys.executable, "-c", "pass"],
    }
    compare(commands, folder, rounds * 3)


def compare(commands: dict[str, list[str]], folder: Path, rounds: int) -> None:
    rows = in_turn(commands, folder, rounds)
    print(head())
    for name, taken in rows.items():
        print(row(f"{name} (s)", seconds(taken)))
    for name, taken in rows.items():
        if name != OURS:
            print(row(f"ours / {name}", ratios(seconds(rows[OURS]), seconds(taken))))
    print(row("ours (MB, largest process)", [each.peak / 1e6 for each in rows[OURS]], 0))


def report_growth(folder: Path, tree: Path, rounds: int) -> None:
    """Ours on a tenth of the copies, and on all of them."""
    for number in range(GROWTH):
        shutil.copytree(tree, folder / str(number), symlinks=True)
    print(f"\nGrowth from 1 to {GROWTH} times the tree")
    taken = in_turn(
        {"1": ours("scan", "0"), str(GROWTH): ours("scan", ".")}, folder, max(1, rounds // 2)
    )
    print(head())
    one, many = (seconds(each) for each in taken.values())
    print(row(f"time of {GROWTH} times / time of one", ratios(many, one), 2))
    for name, each in taken.items():
        print(row(f"memory of {name} (MB, largest process)", peaks(each), 0))


def peaks(taken: Sequence[tuple[float, int]]) -> list[float]:
    return [peak / 1e6 for _, peak in taken]


if __name__ == "__main__":
    main()
