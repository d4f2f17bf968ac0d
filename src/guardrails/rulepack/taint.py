"""What the taint rules of a group share: how a value travels, where it comes from, what mends it.

Each rule's semgrep.yaml stays valid for Semgrep alone; what `<group>/taint.yaml` holds is joined to
it when the pack is read. A rule names the shared sources and sanitizers that it wants:

    metadata: { taint: { sources: [request], sanitizers: [paths] } }
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from msgspec import Struct

from guardrails.errors import PackWrong
from guardrails.rulepack.files import read_file
from guardrails.rulepack.shape import TaintFile

_ALWAYS = "always"
_NOTHING = TaintFile()


class SharedTaint(Struct, frozen=True, eq=False):
    """A group's taint.yaml, and what it says. A group without one shares nothing."""

    path: Path
    file: TaintFile

    def joined_to(self, definitions: Sequence[dict[str, Any]]) -> tuple[dict[str, Any], ...]:
        """Semgrep definitions as they are sent; only those in mode taint become longer."""
        return tuple(
            self._joined(each) if each.get("mode") == "taint" else each for each in definitions
        )

    def _joined(self, definition: dict[str, Any]) -> dict[str, Any]:
        wanted = dict(definition.get("metadata", {}).get("taint", {}))
        sources = self._named(self.file.sources, wanted.pop("sources", ()), definition)
        sanitizers = self._named(
            self.file.sanitizers, [_ALWAYS, *wanted.pop("sanitizers", ())], definition
        )
        if wanted:
            raise self._wrong(definition, f"metadata.taint has the key '{next(iter(wanted))}'")
        more = {
            "options": {**self.file.options, **definition.get("options", {})},
            "pattern-sources": [*definition.get("pattern-sources", ()), *sources],
            "pattern-sanitizers": [*definition.get("pattern-sanitizers", ()), *sanitizers],
            "pattern-propagators": [
                *definition.get("pattern-propagators", ()),
                *self.file.propagators,
            ],
        }
        return {**definition, **{key: value for key, value in more.items() if value}}

    def _named(
        self,
        shared: dict[str, tuple[dict[str, Any], ...]],
        names: Sequence[str],
        definition: dict[str, Any],
    ) -> list[dict[str, Any]]:
        for name in names:
            if name not in shared and name != _ALWAYS:
                raise self._wrong(definition, f"it shares nothing called '{name}'")
        return [pattern for name in names for pattern in shared.get(name, ())]

    def _wrong(self, definition: dict[str, Any], what: str) -> PackWrong:
        known = ", ".join(sorted({*self.file.sources, *self.file.sanitizers} - {_ALWAYS}))
        return PackWrong(
            f"{self.path}: asked by {definition['id']}: {what}.",
            f"Its metadata.taint may hold sources and sanitizers; these are shared: {known}.",
        )


def shared_taint(group: Path) -> SharedTaint:
    """What the group's taint.yaml shares."""
    path = group / "taint.yaml"
    return SharedTaint(path, _read(path, path.stat().st_mtime_ns) if path.exists() else _NOTHING)


@lru_cache(maxsize=32)
def _read(path: Path, _changed: int) -> TaintFile:
    """Read once, and not once a rule; `_changed` lets an edit count."""
    return read_file(path, TaintFile)
