"""Hostile text against every detector: no megabyte may take more than a bounded time.

    python -m benchmarks.secrets_fuzz [--seed N] [--only ID,...] [--bound SECONDS] [--twin]

For each detector, from its own samples: repeated whole and cut off, without a line end and with
many, with each piece repeated by itself, shuffled, and glued to the samples of others. What a
pattern does with text that nearly matches is what an attacker would look for. Prints the slowest,
and ends with 1 when one is slower than the bound. `--twin` asks the pure-Python twin.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections.abc import Iterator

from guardrails.engines.secrets.finding import Finder
from guardrails.engines.secrets.pointing import PythonPointer, pointer
from guardrails.rulepack.bundle import load_catalog
from guardrails.rulepack.examples import fill
from guardrails.rulepack.files import read_file
from guardrails.rulepack.locate import built_in_rules
from guardrails.rulepack.read import provider_files
from guardrails.rulepack.shape import DetectorFile, ProviderFile

SIZE = 1_000_000
SLOWEST_SHOWN = 12


def detectors() -> Iterator[DetectorFile]:
    for path in provider_files(built_in_rules()):
        yield from read_file(path, ProviderFile).detectors


def hostile(detector: DetectorFile, chance: random.Random) -> Iterator[tuple[str, bytes]]:
    """Texts of a megabyte, each with what it does."""
    filled = [fill(sample, f"{detector.id}{chance.random()}") for sample in detector.samples]
    sample = chance.choice(filled)
    line = max(sample.split(b"\n"), key=len)
    cut = line[: chance.randrange(len(line) // 2, len(line)) or 1]
    yield "whole, in one line", repeated(sample.replace(b"\n", b" "))
    yield "whole, in lines", repeated(sample)
    yield "cut off, in one line", repeated(cut)
    yield "cut off, in lines", repeated(cut + b"\n")
    start = chance.randrange(len(line))
    piece = line[start : start + chance.randint(1, 12)]
    yield "a piece", repeated(piece)
    yield "begun, and a piece for ever", (line[:start] + repeated(piece))[:SIZE]
    yield "begun again and again", repeated(line[: chance.randint(3, 12)])
    shuffled = bytearray(repeated(line))
    chance.shuffle(shuffled)
    yield "its letters, shuffled", bytes(shuffled)
    yield "its end without a begin", repeated(line[len(line) // 2 :] + b'"=: ')


def repeated(text: bytes) -> bytes:
    return (text * (SIZE // max(len(text), 1) + 1))[:SIZE]


def main() -> None:
    parser = argparse.ArgumentParser(description="Hostile text against every detector.")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", metavar="ID,...")
    parser.add_argument("--bound", type=float, default=10.0, metavar="SECONDS")
    parser.add_argument("--twin", action="store_true", help="the pure-Python twin")
    arguments = parser.parse_args()
    finder = Finder(load_catalog().detectors, PythonPointer if arguments.twin else pointer)
    only = set(filter(None, arguments.only.split(",")))
    taken: list[tuple[float, str]] = []
    for detector in detectors():
        if only and detector.id not in only:
            continue
        for what, text in hostile(detector, random.Random(f"{arguments.seed}{detector.id}")):
            begin = time.perf_counter()
            finder.find(text, detector.as_)
            taken.append((time.perf_counter() - begin, f"{detector.id}: {what}"))
    taken.sort(reverse=True)
    for seconds, what in taken[:SLOWEST_SHOWN]:
        print(f"{seconds:7.2f} s  {what}")
    print(f"{len(taken):,} texts of {SIZE:,} bytes; the bound is {arguments.bound} s")
    sys.exit(taken[0][0] > arguments.bound)


if __name__ == "__main__":
    main()
