"""Many texts over several processes, which share what was read and send back where secrets are."""

from __future__ import annotations

import multiprocessing
import signal
import sys
from collections.abc import Iterable, Sequence
from contextlib import suppress
from multiprocessing.connection import Connection
from multiprocessing.context import ForkProcess

from guardrails.engines.secrets.deciding import Decided
from guardrails.engines.secrets.finding import Finder
from guardrails.model.target import Target

CAN_SPREAD = sys.platform != "win32"
_BYTES_WORTH_A_PROCESS = 2_000_000

Numbered = tuple[int, Decided]  # the number of the target in the job, from 0


def worth_spreading(targets: Sequence[Target], processes: int) -> bool:
    """Whether starting processes takes less time than they save."""
    return (
        CAN_SPREAD
        and processes > 1
        and sum(len(each.text) for each in targets) >= _BYTES_WORTH_A_PROCESS
    )


class Spread:
    """A share of the targets for each process; this one does a share itself, while it waits.

    Children are forked: they find the texts and the compiled patterns in their memory, and no
    text travels. What comes back is where secrets are, and never a secret.
    """

    def __init__(self, finder: Finder, targets: Sequence[Target], processes: int) -> None:
        self._finder = finder
        self._own, *others = _shares(targets, processes)
        context = multiprocessing.get_context("fork")
        self._children: list[tuple[ForkProcess, Connection]] = []
        for share in others:
            receiving, sending = context.Pipe(duplex=False)
            child = context.Process(target=_work, args=(finder, share, sending), daemon=True)
            child.start()
            sending.close()
            self._children.append((child, receiving))

    def finish(self) -> list[Numbered]:
        """Every secret of every share, by the number of its target.

        Raises EOFError when a process ended before it had sent its share, and RuntimeError with
        the name of what went wrong in one.
        """
        found = _find(self._finder, self._own)
        for child, receiving in self._children:
            answer = receiving.recv()
            child.join()
            if isinstance(answer, str):
                raise RuntimeError(answer)
            found += answer
        return sorted(found, key=lambda each: each[0])

    def stop(self) -> None:
        for child, receiving in self._children:
            child.kill()
            receiving.close()


def _shares(targets: Sequence[Target], count: int) -> list[list[tuple[int, Target]]]:
    """The numbered targets in `count` shares of about as many bytes: the large ones first."""
    shares: list[list[tuple[int, Target]]] = [[] for _ in range(count)]
    loads = [0] * count
    for each in sorted(enumerate(targets), key=lambda pair: -len(pair[1].text)):
        least = loads.index(min(loads))
        shares[least].append(each)
        loads[least] += len(each[1].text) + 500  # what a file costs beside its bytes
    return shares


def _work(finder: Finder, share: Iterable[tuple[int, Target]], sending: Connection) -> None:
    """A share in a child. An error's text may quote what was read: only its name travels.

    At Ctrl-C the parent ends it, without a traceback; and a parent that is gone asks for nothing.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        answer: list[Numbered] | str = _find(finder, share)
        if not finder.meets_control():
            answer = "the secret detector missed its control"
    except Exception as error:
        answer = type(error).__name__
    with suppress(OSError):
        sending.send(answer)
        sending.close()


def _find(finder: Finder, share: Iterable[tuple[int, Target]]) -> list[Numbered]:
    return [
        (number, found)
        for number, target in share
        for found in finder.find(target.text, target.path, target.fresh)
    ]
