"""How Semgrep is started: the core in its wheel, or the official command as the fallback."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib.util import find_spec

from guardrails.config.settings import Settings
from guardrails.engines.semgrep.question import Question
from guardrails.errors import CouldNotLook
from guardrails.system.program import Running
from guardrails.system.workspace import Workspace

_MEMORY_MB = 4000
_BYTES_A_PROCESS = 40_000  # of code; parsing and matching them takes longer than a start
_TIMEOUTS_A_FILE = 3  # after so many rules timed out on a file, the rest of it is given up


def start(question: Question, settings: Settings, workspace: Workspace) -> Running:
    """Start Semgrep on the question. Raises CouldNotLook where there is nothing to start."""
    rules = workspace.add(question.rules_text(), ".json")
    bounds = ["-timeout", str(settings.timeout), "-timeout_threshold", str(_TIMEOUTS_A_FILE)]
    if settings.semgrep == "cli":
        return Running(_official(rules, question, settings), cwd=workspace.folder, env=_quiet())
    targets = workspace.add(question.targets_text(), ".json")
    jobs = str(_processes(question.size, settings))
    memory = ["-max_memory", str(_MEMORY_MB), "-j", jobs]
    command = [_core(), "-rules", rules, "-targets", targets, *bounds, *memory, "-json_nodots"]
    return _start(command, workspace)


def _processes(size: int, settings: Settings) -> int:
    """More processes only pay where each gets enough to do: every one of them costs a start."""
    return min(settings.jobs or os.cpu_count() or 1, 1 + size // _BYTES_A_PROCESS)


def _start(command: Sequence[str], workspace: Workspace) -> Running:
    try:
        return Running(command, cwd=workspace.folder)
    except OSError as error:
        raise CouldNotLook(
            f"semgrep-core does not start: {error.strerror}.", "Install semgrep again."
        ) from error


def _core() -> str:
    """The core that the wheel ships. Looked up without importing Semgrep, which takes a second."""
    spec = find_spec("semgrep")
    for folder in spec.submodule_search_locations or () if spec else ():
        path = os.path.join(folder, "bin", "semgrep-core")
        if os.path.isfile(path):
            return path
    from shutil import which

    found = which("semgrep-core")
    if found:
        return found
    raise CouldNotLook(
        "semgrep-core is not installed.",
        'Install semgrep again, or set semgrep = "cli" in guardrails.toml.',
    )


def _official(rules: str, question: Question, settings: Settings) -> list[str]:
    """Files are named one by one: on folders the command leaves out some by itself."""
    from shutil import which

    beside_us = os.path.join(os.path.dirname(sys.executable), "semgrep")
    command = beside_us if os.path.exists(beside_us) else which("semgrep")
    if not command:
        raise CouldNotLook("The semgrep command is not installed.", "Install semgrep.")
    return [
        *(command, "scan", "--config", rules, "--json", "--quiet", "--dataflow-traces"),
        *("--metrics", "off", "--disable-version-check", "--disable-nosem", "--no-git-ignore"),
        *("--scan-unknown-extensions", "--max-target-bytes", "0"),
        *("--timeout", str(settings.timeout), "--timeout-threshold", str(_TIMEOUTS_A_FILE)),
        *("--max-memory", str(_MEMORY_MB), "--"),
        *(each.path for each in question.asked),
    ]


def _quiet() -> dict[str, str]:
    return {**os.environ, "SEMGREP_SEND_METRICS": "off", "SEMGREP_ENABLE_VERSION_CHECK": "0"}
