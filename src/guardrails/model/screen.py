"""One Semgrep definition that stands for many: silent where each of them would be silent."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from msgspec import Struct

from guardrails.model.definition import Definition, IsThere, any_there

FEWEST_MEMBERS = 3  # fewer are asked themselves


class End(Struct, frozen=True):
    """Where a flow may begin or end. `text` is Semgrep's JSON.

    `members` are those of the screen's definitions that have it, as places in that list. One of
    `words` is in every text in which it matches; without any, nobody knows.
    """

    text: str
    members: tuple[int, ...]
    words: tuple[str, ...] = ()

    def may_match(self, is_there: IsThere) -> bool:
        """Whether one of its words is there."""
        return any_there(self.words, is_there)


class Screen(Struct, frozen=True):
    """Every source and every sink of its members, with only those sanitizers that all share.

    Semgrep follows the values of a function once for each taint definition; for a screen it does
    so once for all. Labels keep the members apart: no flow from the source of one to the sink of
    another counts. `frame` is the JSON of a definition without its sources and sinks.
    """

    id: str
    languages: tuple[str, ...]
    members: tuple[str, ...]
    frame: str
    sources: tuple[End, ...]
    sinks: tuple[End, ...]

    def definition(self, wanted: Collection[str], is_there: IsThere) -> Definition | None:
        """What is sent for the `wanted` members, if any can have a flow."""
        asked = {place for place, name in enumerate(self.members) if name in wanted}
        sources = _matching(self.sources, asked, is_there)
        sinks = _matching(self.sinks, asked & _members(sources), is_there)
        sources = [each for each in sources if _members(sinks).intersection(each.members)]
        if not sinks:
            return None
        ends = f'"pattern-sources":{_list(sources)},"pattern-sinks":{_list(sinks)}'
        return Definition(self.id, self.languages, f"{self.frame[:-1]},{ends}}}")


def _matching(ends: Sequence[End], members: set[int], is_there: IsThere) -> list[End]:
    return [
        each for each in ends if members.intersection(each.members) and each.may_match(is_there)
    ]


def _members(ends: Sequence[End]) -> set[int]:
    return {member for each in ends for member in each.members}


def _list(ends: Sequence[End]) -> str:
    return "[" + ",".join(each.text for each in ends) + "]"
