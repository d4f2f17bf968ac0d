"""How far a secret got, in words: what a person must do about it depends on that alone."""

from __future__ import annotations

from guardrails.model.exposure import Exposure, Reach
from guardrails.model.lesson import Explained
from guardrails.model.target import Origin
from guardrails.reporters.printable import printable

_SHORT = 10  # digits of a hash that git takes for one in any repository
_MOST_PATHS = 3
_UNKNOWN = "If it was ever pushed or shared, revoke it first: deleting the line is not enough."
_PUSHED = "It is pushed: revoke it first. Deleting the line is not enough."
_UNCOMMITTED = (
    "Nothing has leaked yet: it is not committed. Take the value out, stage the file again, commit."
)
_NOT_IN_A_COMMIT = (
    "Nothing has leaked yet: it is not committed. Take the value out of the message, commit again."
)


def what_to_do(found: Explained) -> str:
    """The first thing to know about a secret; empty for what is none."""
    if found.triaged.finding.secret is None:
        return ""
    exposure = found.exposure
    if exposure is None or exposure.reach is Reach.UNKNOWN:
        return _UNKNOWN
    if exposure.reach is Reach.PUSHED:
        return _PUSHED
    if exposure.reach is Reach.COMMITTED:
        return f"Not pushed yet: nothing has leaked. Mend the commit: {exposure.mend}"
    message = found.triaged.finding.source.origin is Origin.MESSAGE
    return _NOT_IN_A_COMMIT if message else _UNCOMMITTED


def since_when(exposure: Exposure | None) -> str:
    """Which commit brought a secret, and whether it is still there; empty where nobody asked."""
    if exposure is None or not exposure.commit:
        return ""
    said = f"Brought by commit {exposure.commit[:_SHORT]}"
    said += f" on {exposure.day}" if exposure.day else ""
    if exposure.in_head is not None:
        said += ", still in HEAD" if exposure.in_head else ", no longer in HEAD"
    return " ".join([f"{said}.", *_where_else(exposure)])


def _where_else(exposure: Exposure) -> list[str]:
    others = [printable(path) for path in exposure.paths[1 : 1 + _MOST_PATHS]]
    more = len(exposure.paths) - 1 - len(others)
    also = ", ".join(others) + (f" and {more:,} more" if more > 0 else "")
    if exposure.versions > 1:
        return [f"{exposure.versions:,} versions hold it{f', also {also}' if also else ''}."]
    return [f"Also {also}."] if also else []
