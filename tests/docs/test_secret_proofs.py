"""The page on offline checks names every check of a vendor's mark."""

from __future__ import annotations

import re
from pathlib import Path

from guardrails.engines.secrets.proofs.table import MARKED
from guardrails.rulepack.bundle import load_catalog

PAGE = (Path(__file__).parents[2] / "docs" / "secret-proofs.md").read_text("utf-8")
NAMED = set(re.findall(r"`([a-z0-9-]+)`", PAGE))


def test_every_proof_of_a_mark_is_explained() -> None:
    assert set(MARKED) - NAMED == set()


def test_every_detector_with_a_vendors_checksum_is_named() -> None:
    """By its whole id, or by a star for its end."""
    checked = [each for each in load_catalog().detectors if each.proof in MARKED]
    stars = re.findall(r"`([a-z0-9-]+)-\*(?:-[a-z]+)?`", PAGE)
    left_out = [
        each.id for each in checked if each.id not in NAMED and not each.id.startswith(tuple(stars))
    ]
    assert left_out == []
