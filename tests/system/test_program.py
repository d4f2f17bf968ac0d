"""Other programs are bounded in time, and what they start goes with them."""

from __future__ import annotations

import os
import sys
import time

import pytest

from guardrails.system.program import Running


def gone(pid: int) -> bool:
    """Whether a process ends within a moment; one that only waits to be collected has ended."""
    for _ in range(100):
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return True
        try:
            with open(f"/proc/{pid}/stat") as file:
                if file.read().rpartition(")")[2].split()[0] == "Z":
                    return True
        except OSError:
            pass
        time.sleep(0.02)
    return False


def test_what_it_printed_and_how_it_ended() -> None:
    ended = Running(["sh", "-c", "echo out; echo err >&2; exit 3"]).wait(10)
    assert (ended.code, ended.out, ended.err, ended.timed_out) == (3, b"out\n", b"err\n", False)


def test_more_output_than_a_pipe_holds() -> None:
    ended = Running([sys.executable, "-c", "print('x' * 1_000_000)"]).wait(10)
    assert len(ended.out) == 1_000_001


def test_it_reads_nothing_from_our_standard_input() -> None:
    assert Running(["cat"]).wait(10).out == b""


@pytest.mark.parametrize(
    "script",
    [
        "sleep 60 & echo $!; wait",
        # The leader is dead before the time is over, and its child holds the output open.
        "sleep 60 & echo $!; exit 0",
    ],
)
def test_a_time_out_stops_the_whole_group(script: str) -> None:
    begun = time.monotonic()
    ended = Running(["sh", "-c", script]).wait(0.3)
    assert ended.timed_out
    assert time.monotonic() - begun < 5
    assert gone(int(ended.out))


def test_stopping_early_stops_the_children_and_twice_is_fine() -> None:
    running = Running(["sh", "-c", "sleep 60 & echo $!; wait"])
    time.sleep(0.2)
    running.stop()
    running.stop()
    ended = running.wait(10)
    assert ended.code < 0
    assert gone(int(ended.out))


def test_stopping_what_has_ended_changes_nothing() -> None:
    running = Running(["sh", "-c", "exit 5"])
    assert running.wait(10).code == 5
    running.stop()


def test_output_stays_out_of_the_repr() -> None:
    """What an engine prints quotes code, and so may hold secrets."""
    assert "hidden" not in repr(Running(["echo", "hidden"]).wait(10))
