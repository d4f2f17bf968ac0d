"""How many secrets we report in clean, well-kept packages, where nearly every one is noise.

    python -m benchmarks.secrets_noise [--list] [--work FOLDER] [--only NAME,...]

The packages are pinned and come with their tests and documentation where their archive has
them. A finding counts from medium severity on. `secrets_noise.toml` holds what somebody has
read already, and the rest is named as not triaged. Values are never printed.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from benchmarks.packages import CLEAN, WORK, Found, Package, fetched, scanned, text_files

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

TRIAGE = Path(__file__).with_suffix(".toml")


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
        found[package] = scanned(folder, "--select", "secrets")
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
