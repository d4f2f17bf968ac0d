"""`guardrails-v1`: what stays the same of a finding when lines move or the file is renamed.

It is made of the rule's id, the finding's first line with white space folded and secrets
masked, and, for a secret that nobody can guess, its salted digest: so that another secret on
the same line is another finding, and a guessable one leaves no trace. No path, no line number.
"""

from __future__ import annotations

import hashlib
from collections import Counter

from guardrails.findings.masking import Mask
from guardrails.model.finding import FINGERPRINT, Fingerprint
from guardrails.model.place import Place
from guardrails.model.redacted import Redacted
from guardrails.model.rule import Rule


class Fingerprints:
    """The fingerprints of one target, to be asked for in the order of their places."""

    def __init__(self, mask: Mask) -> None:
        self._mask = mask
        self._seen: Counter[str] = Counter()

    def of(self, rule: Rule, place: Place, secret: Redacted | None) -> Fingerprint:
        line = " ".join(self._mask.line(place.start.line).split())
        parts = [FINGERPRINT, rule.id, line, secret.digest if secret else ""]
        text = hashlib.sha256("\0".join(parts).encode("utf-8", "replace")).hexdigest()[:32]
        self._seen[text] += 1
        return Fingerprint(text, self._seen[text])
