"""All engines on one job, side by side."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from guardrails.engines.bandit.engine import Bandit
from guardrails.engines.engine import Engine, Job, Started
from guardrails.engines.secrets.engine import Secrets
from guardrails.engines.semgrep.analyzers import ANALYZERS, analyzer_names
from guardrails.engines.semgrep.engine import Semgrep
from guardrails.model.engine import EngineName
from guardrails.model.hit import Looked, Unread
from guardrails.model.language import Language
from guardrails.model.target import Target

# In the order of their start: Semgrep is another process and works while the others do.
ENGINES: dict[EngineName, Engine] = {
    EngineName.SEMGREP: Semgrep(),
    EngineName.SECRETS: Secrets(),
    EngineName.BANDIT: Bandit(),
}


def look(job: Job) -> tuple[Looked, ...]:
    """What each engine saw, in the order of their names; a broken one says that it failed.

    Large files are searched for secrets, and not parsed: that would take the whole commit's time.
    """
    most = job.settings.max_code_size
    large = [each for each in job.targets if len(each.text) > most]
    parsed = replace(job, targets=tuple(each for each in job.targets if len(each.text) <= most))
    jobs = {EngineName.SECRETS: job}
    started: list[tuple[EngineName, Started | Looked]] = []
    try:
        started.extend(
            (engine.name, _start(engine, jobs.get(engine.name, parsed)))
            for engine in ENGINES.values()
        )
        # What was started first is asked last: it works beside us.
        looked = [_finish(name, running) for name, running in reversed(started)]
    finally:
        for _, running in started:
            if not isinstance(running, Looked):
                running.stop()
    told = [_with_large(each, large, job) for each in looked]
    return tuple(sorted(told, key=lambda each: each.engine.value))


def _with_large(looked: Looked, large: Sequence[Target], job: Job) -> Looked:
    """What an engine did, with the files that were too large for it."""
    kept_back = [each for each in large if looked.engine in _readers(each, job)]
    if not kept_back or looked.failure:
        return looked
    reason = f"larger than {job.settings.max_code_size:,} bytes: only searched for secrets"
    unread = tuple(Unread(each.path, looked.engine, reason) for each in kept_back)
    return replace(looked, unread=looked.unread + unread, targets=looked.targets + len(kept_back))


def _readers(target: Target, job: Job) -> set[EngineName]:
    """The engines that have a rule for the language of the target."""
    languages = frozenset().union(*(analyzer_names(rule.languages) for rule in job.rules))
    parser = ANALYZERS.get(target.language)
    readers = {EngineName.SEMGREP} if parser and parser.name in languages else set()
    if target.language is Language.PYTHON and any(rule.bandit for rule in job.rules):
        readers.add(EngineName.BANDIT)
    return readers


def unlooked(targets: Sequence[Target], looked: Sequence[Looked]) -> tuple[str, ...]:
    """The paths that no engine of their language could read. Secrets are of no language."""
    unread: dict[str, set[EngineName]] = {}
    for each in looked:
        for one in each.unread:
            unread.setdefault(one.path, set()).add(one.engine)
    at_work = {each.engine for each in looked if each.targets}
    return tuple(
        target.path
        for target in targets
        if target.path in unread and _of_language(target, at_work) <= unread[target.path]
    )


def _of_language(target: Target, at_work: set[EngineName]) -> set[EngineName]:
    able = {EngineName.BANDIT} if target.language is Language.PYTHON else set()
    able |= {EngineName.SEMGREP} if target.language in ANALYZERS else set()
    return able & at_work


def _start(engine: Engine, job: Job) -> Started | Looked:
    try:
        return engine.start(job)
    except Exception as error:
        return _broken(engine.name, error)


def _finish(name: EngineName, running: Started | Looked) -> Looked:
    if isinstance(running, Looked):
        return running
    try:
        return running.finish()
    except Exception as error:
        return _broken(name, error)


def _broken(name: EngineName, error: Exception) -> Looked:
    """Any failure of an engine is 'could not look'. The error's text may quote code: not shown."""
    return Looked(name, "", failure=f"{name.value} broke: {type(error).__name__}")
