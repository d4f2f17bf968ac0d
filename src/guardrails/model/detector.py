"""What our own secret detector looks for: one shape of one provider's secret."""

from __future__ import annotations

from enum import Enum

from msgspec import Struct


class Certainty(str, Enum):
    """How much is known of a secret without asking its provider, the most first."""

    PROVEN = "proven"  # its checksum or its structure holds
    SHAPED = "shaped"  # only this provider's keys look like this
    LIKELY = "likely"  # named as a secret, and random
    WEAK = "weak"  # named as a secret, no more

    @property
    def rank(self) -> int:
        """0 for the surest."""
        return list(Certainty).index(self)


class Rehearsal(str, Enum):
    """Whether a detector speaks where values are often invented: tests, examples, documentation."""

    ALSO = "also"
    NEVER = "never"
    ONLY = "only"


USUAL_REACH = 2_048  # bytes


class Detector(Struct, frozen=True):
    """One shape. `certainty` is the most that is ever known of what has it.

    `pattern` is a bytes regex for `re` and Hyperscan that lies within one line. The group `secret`
    is the value; without one it is the whole match. `prefix` is the public part that all values
    share. `proof` names the offline check in `engines/secrets/proofs/`. `companion` must match
    within `distance` bytes of the match, and then its group `secret` is the value. `hint` is a
    wider pattern that is cheaper for Hyperscan: it must match wherever `pattern` does. `assigned`
    says that any assignment to a telling name is looked at, whoever's secret it is. `reach` is the
    most bytes that a match of either needs to see. `in_files` is a regex that a text's path
    must match. `entropy` is the least Shannon entropy of the value, in bits a character.
    `gives_way` says that a detector which knows the provider speaks instead where both see the
    same bytes.
    """

    id: str
    pattern: str
    certainty: Certainty
    prefix: str = ""
    proof: str = ""
    companion: str = ""
    distance: int = 0
    entropy: float = 0.0
    in_files: str = ""
    hint: str = ""
    assigned: bool = False
    reach: int = USUAL_REACH
    gives_way: bool = False
    rehearsal: Rehearsal = Rehearsal.ALSO

    @property
    def rule(self) -> str:
        return f"secrets/{self.id}"
