"""From a request to its targets: the one door of this stage."""

from __future__ import annotations

from guardrails.config.settings import Settings
from guardrails.errors import CouldNotLook
from guardrails.model.request import Look, Request
from guardrails.model.target import Collected, LeftOut, Origin
from guardrails.system.git import history_of, require_repository
from guardrails.targets import commits
from guardrails.targets.make import make_target, message_target


def collect(request: Request, settings: Settings) -> Collected:
    """Everything that the request names, each read once, when its turn comes."""
    if request.look is Look.STAGED:
        return commits.staged(require_repository(request.cwd), settings)
    if request.look is Look.RANGE and request.revisions is not None:
        repository = require_repository(request.cwd)
        return commits.between(repository, *request.revisions, settings)
    if request.look is Look.HISTORY:
        return _history(request, settings)
    if request.look is Look.MESSAGE:
        return _message(request)
    if request.look is Look.STDIN:
        return _stdin(request, settings)
    from guardrails.targets import files  # only here: a commit is no file

    return files.on_disk(request.paths, request.cwd, settings)


def _history(request: Request, settings: Settings) -> Collected:
    from guardrails.targets import history  # only here: a commit looks at itself alone

    repository = history_of(request.cwd)
    if request.revisions is None:
        return history.everything(repository, settings)
    return history.between(repository, *request.revisions, settings)


def _message(request: Request) -> Collected:
    made = message_target("commit message", request.text)
    return Collected(require_repository(request.cwd).top, iter((made,)))


def _stdin(request: Request, settings: Settings) -> Collected:
    name = request.paths[0] if request.paths else "stdin"
    made = make_target(name, request.text, Origin.STDIN, settings.max_file_size)
    if isinstance(made, LeftOut):
        raise CouldNotLook(f"standard input ({name}) is {made.reason}.", "Send text.")
    return Collected(request.cwd, iter((made,)))
