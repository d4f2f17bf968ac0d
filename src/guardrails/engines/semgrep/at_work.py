"""Semgrep from its start to its answer, and a second start where a screen found something."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from msgspec import Struct
from msgspec.structs import replace

from guardrails.config.settings import Settings
from guardrails.engines.engine import Idle, Job, Started
from guardrails.engines.semgrep.answer import read_answer
from guardrails.engines.semgrep.question import Question, ask, ask_again
from guardrails.engines.semgrep.start import start
from guardrails.errors import CouldNotLook
from guardrails.model.engine import EngineName
from guardrails.model.hit import Looked
from guardrails.model.target import Target
from guardrails.system.program import Running
from guardrails.system.workspace import Workspace

_LEAST_SECONDS = 120.0
_SECONDS_A_FILE = 1.0


def begin(job: Job) -> Started:
    """Semgrep at work on the job, or idle where no target is in a language of its rules."""
    workspace = Workspace()
    question = ask(job, workspace)
    if not question.asked:
        workspace.remove()
        return Idle(EngineName.SEMGREP)
    try:
        running = start(question, job.settings, workspace)
        return _AtWork(question, running, workspace, job.settings)
    except CouldNotLook as error:
        workspace.remove()
        return _Failed(error.what)


@dataclass
class _AtWork:
    _question: Question
    _running: Running
    _workspace: Workspace
    _settings: Settings
    _stopped: bool = False

    def finish(self) -> Looked:
        looked, suspects = self._answer_to(self._question)
        if suspects and not looked.failure:
            looked = _joined(looked, self._look_closer(suspects))
        self.stop()
        return looked

    def _answer_to(self, question: Question) -> tuple[Looked, frozenset[Target]]:
        seconds = _LEAST_SECONDS + _SECONDS_A_FILE * len(question.asked)
        return read_answer(question, self._running.wait(seconds))

    def _look_closer(self, suspects: Collection[Target]) -> Looked:
        question = ask_again(self._question, suspects, self._workspace)
        try:
            self._running = start(question, self._settings, self._workspace)
        except CouldNotLook as error:
            return Looked(EngineName.SEMGREP, "", failure=error.what)
        return self._answer_to(question)[0]

    def stop(self) -> None:
        if not self._stopped:
            self._stopped = True
            self._running.stop()
            self._workspace.remove()


def _joined(looked: Looked, closer: Looked) -> Looked:
    """What both starts saw; the second looked at nothing that the first had not."""
    unread = dict.fromkeys((*looked.unread, *closer.unread))
    return replace(
        looked,
        hits=(*looked.hits, *closer.hits),
        unread=tuple(unread),
        failure=closer.failure,
    )


class _Failed(Struct, frozen=True):
    _why: str

    def finish(self) -> Looked:
        return Looked(EngineName.SEMGREP, "", failure=self._why)

    def stop(self) -> None:
        return
