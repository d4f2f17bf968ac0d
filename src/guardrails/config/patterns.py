"""Patterns of paths in settings, as in .gitignore."""

from __future__ import annotations

from collections.abc import Callable, Iterable


def path_matcher(patterns: Iterable[str]) -> Callable[[str], bool]:
    """Whether a path, relative to the scan's root, is matched by the patterns."""
    lines = list(patterns)
    if not lines:
        return lambda _: False
    from pathspec import GitIgnoreSpec  # only here: most projects have no patterns

    spec = GitIgnoreSpec.from_lines(lines)

    def matches(path: str) -> bool:
        """A name that is not UTF-8 is matched as it is shown, with `\\xNN` in it."""
        shown = path.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
        return spec.match_file(shown)

    return matches
