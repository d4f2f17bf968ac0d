"""The message gate: a secret in a pushed message can never be mended forward."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence

from guardrails.errors import CouldNotLook
from guardrails.model.request import Look, Request
from guardrails.system.git import message_settings, require_repository

_SCISSORS = b"------------------------ >8 ------------------------"
_AUTO = b"#;@!$%^&|:"  # what git chooses from when core.commentChar is auto


def request_for(cwd: str, environment: Mapping[str, str], arguments: Sequence[str]) -> Request:
    """The message that git hands over as a file, as it will be stored."""
    if not arguments:
        raise CouldNotLook(
            "The commit-msg gate was called without the file that holds the message.",
            "Call it as git does: guardrails hook run commit-msg .git/COMMIT_EDITMSG",
        )
    file = arguments[-1]
    try:
        with open(os.path.join(cwd, file), "rb") as opened:
            text = opened.read()
    except OSError as error:
        raise CouldNotLook(
            f"The commit message in {file} cannot be read: {(error.strerror or '').lower()}.",
            "Call the gate as git does, from the top of the work tree.",
        ) from error
    # Git says so to its hooks when no editor will be, or was, opened.
    edited = environment.get("GIT_EDITOR") != ":"
    settings = message_settings(require_repository(cwd))
    kept = stored(text, edited, settings.get("cleanup", ""), settings.get("comment", "#"))
    return Request(Look.MESSAGE, cwd, text=kept)


def stored(text: bytes, edited: bool, cleanup: str = "", comment: str = "#") -> bytes:
    """What git will store of a message, with every line where it was.

    What git takes out becomes an empty line: comments, unless commit.cleanup keeps them or nobody
    edited the message, and the diff that `commit -v` shows below its scissors.
    """
    lines = text.split(b"\n")
    mark = _mark(lines, comment)
    if edited:
        lines = lines[: _scissors_in(lines, mark)]
    if cleanup == "strip" or (edited and cleanup in ("", "default")):
        lines = [b"" if line.startswith(mark) else line for line in lines]
    return b"\n".join(lines)


def _scissors_in(lines: Sequence[bytes], mark: bytes) -> int:
    """The number of the line where git cuts, from 0: below its scissors stands a comment of git's.

    Scissors that a person wrote are none, or only for a mode that nobody can know from here.
    """
    cuts = (at for at, line in enumerate(lines) if line == mark + b" " + _SCISSORS)
    return next((at for at in cuts if b"".join(lines[at + 1 : at + 2])[:1] == mark[:1]), len(lines))


def _mark(lines: Sequence[bytes], comment: str) -> bytes:
    """What begins a comment; where git chose, its own comments at the end show what."""
    if comment.lower() != "auto":
        return comment.encode("utf-8", "surrogateescape") or b"#"
    scissors = [line for line in lines if line.endswith(b" " + _SCISSORS)]
    written = scissors[:1] or [line for line in reversed(lines) if line.strip()]
    first = written[0][:1] if written else b""
    return first if first and first in _AUTO else b"#"
