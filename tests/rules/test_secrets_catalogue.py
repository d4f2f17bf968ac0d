"""The catalogue of secrets: wide, documented, and told apart without a word of context."""

from __future__ import annotations

import re
from functools import cache
from urllib.parse import urlsplit

import pytest

from guardrails.rulepack.locate import built_in_rules
from guardrails.rulepack.files import read_file
from guardrails.rulepack.read import provider_files
from guardrails.rulepack.shape import DetectorFile, ProviderFile

LEAST_PROVIDERS = 250
LEAST_DETECTORS = 450
LEAST_WITHOUT_CONTEXT = 300
SSH2_BEGINS = "56wAAAtk"  # the names of algorithms at the beginning of every key of this kind


@cache
def providers() -> dict[str, ProviderFile]:
    return {
        path.stem: read_file(path, ProviderFile) for path in provider_files(built_in_rules())
    }


def detectors() -> list[tuple[str, DetectorFile]]:
    return [(name, each) for name, file in providers().items() for each in file.detectors]


def needs_context(detector: DetectorFile) -> bool:
    """Whether the value alone would not be recognised."""
    return bool(detector.near or detector.assigned or detector.companion or detector.in_files)


def test_it_is_the_widest() -> None:
    every = detectors()
    assert len(providers()) >= LEAST_PROVIDERS
    assert len(every) >= LEAST_DETECTORS
    assert sum(not needs_context(each) for _, each in every) >= LEAST_WITHOUT_CONTEXT


@pytest.mark.parametrize("name", sorted(providers()))
def test_a_provider_says_where_to_read_and_where_to_revoke(name: str) -> None:
    provider = providers()[name]
    assert 1 <= len(provider.steps) <= 3
    assert all(step.endswith(".") for step in provider.steps)
    assert urlsplit(provider.page).scheme == "https"
    for detector in provider.detectors:
        assert not detector.page or urlsplit(detector.page).scheme == "https"
    # A format of no provider says in words where its secret ends.
    assert provider.revoke.startswith("https://") or "://" not in provider.revoke


@pytest.mark.parametrize("name", sorted(providers()))
def test_a_detector_belongs_to_its_provider(name: str) -> None:
    for detector in providers()[name].detectors:
        assert detector.id == name or detector.id.startswith(f"{name}-"), detector.id


def test_every_detector_says_what_its_key_can_do() -> None:
    for _, detector in detectors():
        assert len(detector.grants.split()) >= 3, detector.id
        assert not detector.grants.endswith("."), detector.id
        assert len(detector.samples) >= 1, detector.id
        assert len(detector.near_misses) >= 2, detector.id


def test_no_sample_is_live_shaped() -> None:
    """A random text that stands in a sample is in a hole: a test fills it anew each time."""
    for _, detector in detectors():
        for sample in detector.samples:
            outside = re.sub(r"\{\{ .+? \}\}", " ", sample)
            long = re.findall(r"[A-Za-z0-9]{32,}", outside)
            mixed = [each for each in long if len(set(each)) > 12 and re.search(r"\d", each)]
            random = [each for each in mixed if not each.startswith(SSH2_BEGINS)]
            assert not random, (detector.id, [each[:4] for each in random])
