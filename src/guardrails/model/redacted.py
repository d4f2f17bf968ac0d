"""What may be known of a secret: never the secret."""

from __future__ import annotations

from msgspec import Struct

MASK = "********"


class Redacted(Struct, frozen=True):
    """A secret that cannot be printed, because it is not here.

    `prefix` is the public part that every key of its kind shares (`ghp_`), or empty.
    `digest` tells two secrets apart; empty where the value is guessable.
    `owner` is whose key it is, where its public part tells.
    """

    prefix: str = ""
    digest: str = ""
    owner: str = ""

    def __str__(self) -> str:
        return self.prefix + MASK
