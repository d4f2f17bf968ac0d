"""Running another program, with a bound on its time and nothing left behind."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Ended:
    """How a program ended. `code` is negative for a signal, as in `subprocess`."""

    code: int
    out: bytes = field(repr=False)
    err: bytes = field(repr=False)
    timed_out: bool = False


class Running:
    """A started program in its own process group, so that stopping it stops its children."""

    def __init__(
        self, command: Sequence[str], cwd: str | None = None, env: Mapping[str, str] | None = None
    ) -> None:
        self._process = subprocess.Popen(
            list(command),
            cwd=cwd,
            env=None if env is None else dict(env),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )
        self._ended = False

    def wait(self, seconds: float | None = None) -> Ended:
        """Everything it printed; after `seconds` it is stopped and `timed_out` says so."""
        try:
            out, err = self._process.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            self.stop()
            out, err = self._process.communicate()
            return Ended(self._process.returncode, out, err, timed_out=True)
        self._ended = True
        return Ended(self._process.returncode, out, err)

    def stop(self) -> None:
        """Stop the whole process group; a program that has ended already is fine.

        A leader that is dead may have left children that hold its output open.
        """
        if not self._ended:
            self._ended = True
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()
