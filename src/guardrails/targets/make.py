"""From bytes and a name to a target, or to the reason why it is none."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from guardrails.config.settings import Settings
from guardrails.model.language import Language
from guardrails.model.target import Before, LeftOut, Origin, Source, Target
from guardrails.targets.language import has_binary_name, language_of
from guardrails.targets.leave_out import default_reason
from guardrails.targets.text import as_utf8, is_binary

NOTEBOOK = ".ipynb"


def make_target(
    path: str,
    raw: bytes | None,
    origin: Origin,
    largest: int,
    blob: str = "",
    before: Before | None = None,
) -> Target | LeftOut:
    """A target; `raw` is None for a file of more than `largest` bytes.

    A NUL byte in a file that is named as code does not make it binary: that would be a way
    to hide code from a reader who trusts the name.
    """
    if has_binary_name(path):
        return LeftOut(path, "binary")
    if raw is None or len(raw) > largest:
        return too_large(path, largest)
    language = language_of(path, raw)
    if language is Language.OTHER and is_binary(raw):
        return LeftOut(path, "binary")
    return _text(Source(path, language, origin, blob, before), as_utf8(raw))


def _text(source: Source, text: bytes) -> Target:
    """A target of its own language; a notebook in Python has its cells for code."""
    if not source.path.endswith(NOTEBOOK):
        return Target(source, text)
    from guardrails.targets.notebooks import code_of  # only here: most commits bring none

    cells = code_of(text)
    if cells is None:
        return Target(source, text)
    return Target(replace(source, language=cells.language), text, cells=cells)


def archived(path: str, raw: bytes, settings: Settings) -> Iterator[Target | LeftOut]:
    """The texts in an archive, without those that a folder would leave out, too."""
    from guardrails.targets.archives import look_into  # only here: most commits bring none

    return look_into(path, raw, default_reason if settings.leave_out else lambda _: "")


def too_large(path: str, largest: int) -> LeftOut:
    return LeftOut(path, f"larger than {largest:,} bytes", expected=False)


def past_target(path: str, raw: bytes, blob: str) -> Target | LeftOut:
    """A text of the history, which is of no language: it is only searched for secrets."""
    if is_binary(raw) and language_of(path, raw) is Language.OTHER:
        return LeftOut(path, "binary")
    return Target(Source(path, Language.OTHER, Origin.HISTORY, blob), as_utf8(raw))


def message_target(path: str, text: bytes, commit: str = "") -> Target:
    """The message of a commit or a tag; `commit` is empty while it is not made yet."""
    return Target(Source(path, Language.OTHER, Origin.MESSAGE, commit), text)


def as_target(path: str, text: bytes) -> Target:
    """A text that stands nowhere, such as an example of a rule; its name says its language."""
    return _text(Source(path, language_of(path, text), Origin.EXAMPLE), as_utf8(text))
