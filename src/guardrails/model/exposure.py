"""How far a secret got, and when: what git knows of it without asking anybody else."""

from __future__ import annotations

from enum import Enum

from msgspec import Struct


class Reach(str, Enum):
    """Where the secret is by now. The further it got, the more there is to do."""

    UNCOMMITTED = "uncommitted"  # no commit holds it: nothing has leaked
    COMMITTED = "committed"  # a commit that no remote has: mend the commit
    PUSHED = "pushed"  # a remote has the commit: revoke first
    UNKNOWN = "unknown"


class Exposure(Struct, frozen=True):
    """One secret's. `commit` is the first one that brought it, in full, and `day` that commit's.

    Both are empty where nobody needed them, or nothing names them. `mend` is the command that
    begins to mend a commit that was not pushed. `in_head` says whether HEAD still holds it; None
    where that was not asked. `versions` counts the texts in the history that hold it, and
    `paths` are their names, the first one's first.
    """

    reach: Reach
    commit: str = ""
    day: str = ""
    mend: str = ""
    in_head: bool | None = None
    versions: int = 0
    paths: tuple[str, ...] = ()
