"""How much the rules for code report in clean, well-kept packages, where most of it is noise.

    python -m benchmarks.noise [--list] [--write] [--work FOLDER] [--only NAME,...] [--select RULE]

The profile is the default one, and findings count from medium severity on. `noise.toml` holds what
somebody has read: right, arguable or wrong, and why. `--write` puts the tables into docs/noise.md.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from benchmarks.packages import CLEAN, WORK, Found, Package, fetched, scanned, text_files

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

TRIAGE = Path(__file__).with_suffix(".toml")
PAGE = Path(__file__).parents[1] / "docs" / "noise.md"
SEVERE = ("high", "critical")
VERDICTS = ("right", "arguable", "wrong", "not read")
Pairs = list[tuple[Package, Found]]
HEAD = """# What the rules for code report in clean packages

Written by `python -m benchmarks.noise --write`: pinned packages of PyPI and npm with their tests
and documentation, the default profile, findings of medium severity and above.
`benchmarks/noise.toml` holds what somebody has read. *Right*: we would want to be told. *Arguable*:
true, and harmless where it stands. *Wrong*: the rule misread the code.
"""


def main() -> None:
    parser = argparse.ArgumentParser(description="What we report in clean packages.")
    parser.add_argument("--list", action="store_true", help="every finding and its verdict")
    parser.add_argument("--write", action="store_true", help=f"write {PAGE.name}")
    parser.add_argument("--work", type=Path, default=WORK, help="where the packages are kept")
    parser.add_argument("--only", default="", metavar="NAME,...", help="these packages")
    parser.add_argument("--select", default="", metavar="RULE,...", help="these rules")
    arguments = parser.parse_args()
    arguments.work.mkdir(parents=True, exist_ok=True)
    only = set(filter(None, arguments.only.split(",")))
    options = [
        word for rule in filter(None, arguments.select.split(",")) for word in ("--select", rule)
    ]
    lines: dict[Package, int] = {}
    found: Pairs = []
    for package in (each for each in CLEAN if not only or each.name in only):
        folder = fetched(package, arguments.work)
        lines[package] = sum(content.count(b"\n") for _, content in text_files(folder))
        found += [(package, each) for each in scanned(folder, "--ignore", "secrets", *options)]
    page = "\n".join([*summary(lines, found), "", *by_rule(found), "", *by_package(lines, found)])
    print(page)
    if arguments.list:
        print("\n".join(listed(found)))
    if arguments.write:
        PAGE.write_text(f"{HEAD}\n{page}\n\n" + "\n".join(every(found)) + "\n", "utf-8")


def summary(lines: dict[Package, int], found: Pairs) -> Iterator[str]:
    total = sum(lines.values())
    severe = [pair for pair in found if pair[1].severity in SEVERE]
    yield f"{len(lines)} packages, {total:,} lines."
    yield ""
    yield "| | Findings | per 10,000 lines | " + " | ".join(VERDICTS) + " |"
    yield "|---|---:|---:|" + "---:|" * len(VERDICTS)
    for name, some in (("high and critical", severe), ("medium and above", found)):
        counted = Counter(verdict(*pair)[0] for pair in some)
        figures = " | ".join(str(counted[each]) for each in VERDICTS)
        yield f"| {name} | {len(some)} | {10_000 * len(some) / max(total, 1):.3f} | {figures} |"


def by_rule(found: Pairs) -> Iterator[str]:
    yield "| Rule | Severity | Findings | " + " | ".join(VERDICTS) + " |"
    yield "|---|---|---:|" + "---:|" * len(VERDICTS)
    rules = Counter((each.rule, each.severity) for _, each in found)
    for (rule, severity), count in rules.most_common():
        counted = Counter(verdict(*pair)[0] for pair in found if pair[1].rule == rule)
        figures = " | ".join(str(counted[each]) for each in VERDICTS)
        yield f"| `{rule}` | {severity} | {count} | {figures} |"


def by_package(lines: dict[Package, int], found: Pairs) -> Iterator[str]:
    yield "| Package | Lines | Findings |"
    yield "|---|---:|---:|"
    counted = Counter(package for package, _ in found)
    for package, count in lines.items():
        yield f"| {package.name} {package.version} | {count:,} | {counted[package]} |"


def every(found: Pairs) -> Iterator[str]:
    yield "| Place | Rule | Verdict |"
    yield "|---|---|---|"
    for package, each in found:
        said, why = verdict(package, each)
        place = each.path.partition("/")[2]
        told = f"{said}: {why}" if why else said
        yield f"| {package.name}: {place}:{each.line} | `{each.rule}` | {told} |"


def listed(found: Pairs) -> Iterator[str]:
    for package, each in found:
        yield f"{each.rule}  {package.folder}/{each.path}:{each.line}  {verdict(package, each)[0]}"


def verdict(package: Package, found: Found) -> tuple[str, str]:
    """What somebody who read the finding says of it, and why."""
    return _read().get((found.rule, package.name, found.path, found.line), ("not read", ""))


def _read() -> dict[tuple[str, str, str, int], tuple[str, str]]:
    """By rule, package, path inside it and line: `noise.toml` has a table for each rule."""
    if not _known:
        for rule, groups in tomllib.loads(TRIAGE.read_text("utf-8")).items():
            for group in groups:
                for place in group["places"]:
                    package, path, line = place.split(" ")
                    _known[rule, package, path, int(line)] = (group["verdict"], group["why"])
    return _known


_known: dict[tuple[str, str, str, int], tuple[str, str]] = {}


if __name__ == "__main__":
    main()
