"""Semgrep from its start to its answer."""

from __future__ import annotations

from dataclasses import dataclass, field

from guardrails.engines.engine import Idle, Job, Started
from guardrails.engines.semgrep.answer import read_answer
from guardrails.engines.semgrep.question import Question, ask
from guardrails.engines.semgrep.start import start
from guardrails.errors import CouldNotLook
from guardrails.model.engine import EngineName
from guardrails.model.hit import Looked
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
        return _AtWork(question, start(question, job.settings, workspace), workspace)
    except CouldNotLook as error:
        workspace.remove()
        return _Failed(error.what)


@dataclass
class _AtWork:
    _question: Question
    _running: Running
    _workspace: Workspace
    _stopped: bool = field(default=False)

    def finish(self) -> Looked:
        seconds = _LEAST_SECONDS + _SECONDS_A_FILE * len(self._question.asked)
        looked = read_answer(self._question, self._running.wait(seconds))
        self.stop()
        return looked

    def stop(self) -> None:
        if not self._stopped:
            self._stopped = True
            self._running.stop()
            self._workspace.remove()


@dataclass(frozen=True)
class _Failed:
    _why: str

    def finish(self) -> Looked:
        return Looked(EngineName.SEMGREP, "", failure=self._why)

    def stop(self) -> None:
        return
