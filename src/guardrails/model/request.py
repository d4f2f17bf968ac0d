"""What a front end asks of a scan."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum


class Look(str, Enum):
    """Where the targets of a scan come from."""

    FILES = "files"  # files and folders of the work tree
    STAGED = "staged"  # the index, as git would commit it now
    RANGE = "range"  # the files that changed between two commits
    HISTORY = "history"  # every version of every file, and every commit's message
    MESSAGE = "message"  # the message of a commit that is about to be made
    STDIN = "stdin"  # one text, with a name


@dataclass(frozen=True)
class Request:
    """One scan: what to look at, and how to judge it.

    `cwd` is where relative `paths` start. `revisions` is (from, to) for a range, and for the part
    of the history that `to` has and `from` has not. `text` is the content for stdin, and the
    message. `only_new` makes findings that were there before not block.
    """

    look: Look
    cwd: str
    paths: tuple[str, ...] = ()
    revisions: tuple[str, str] | None = None
    text: bytes = field(default=b"", repr=False)
    only_new: bool = False

    @property
    def only_secrets(self) -> bool:
        """Whether nothing else matters there: a mistake in old code does no harm any more."""
        return self.look in (Look.HISTORY, Look.MESSAGE)
