"""All engines on one job, side by side."""

from __future__ import annotations

from collections.abc import Sequence

from guardrails.engines.bandit.engine import Bandit
from guardrails.engines.engine import Engine, Job, Started
from guardrails.engines.secrets.engine import Secrets
from guardrails.engines.semgrep.analyzers import ANALYZERS
from guardrails.engines.semgrep.engine import Semgrep
from guardrails.model.engine import EngineName
from guardrails.model.hit import Looked
from guardrails.model.target import Language, Target

# In the order of their start: Semgrep is another process and works while the others do.
ENGINES: dict[EngineName, Engine] = {
    EngineName.SEMGREP: Semgrep(),
    EngineName.SECRETS: Secrets(),
    EngineName.BANDIT: Bandit(),
}


def look(job: Job) -> tuple[Looked, ...]:
    """What each engine saw, in the order of their names; a broken one says that it failed."""
    started: list[tuple[EngineName, Started | Looked]] = []
    try:
        started.extend((engine.name, _start(engine, job)) for engine in ENGINES.values())
        # What was started first is asked last: it works beside us.
        looked = [_finish(name, running) for name, running in reversed(started)]
    finally:
        for _, running in started:
            if not isinstance(running, Looked):
                running.stop()
    return tuple(sorted(looked, key=lambda each: each.engine.value))


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
