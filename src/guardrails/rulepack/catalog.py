"""The rules at hand: found by id or alias, selected by id, alias, group or glob."""

from __future__ import annotations

import fnmatch
from collections.abc import Iterable, Mapping
from functools import cached_property

from msgspec import Struct, field

from guardrails.errors import CommandWrong
from guardrails.model.definition import Definition
from guardrails.model.detector import Detector
from guardrails.model.rule import Profile, Rule
from guardrails.model.screen import Screen


class Catalog(Struct, frozen=True, eq=False, dict=True):
    """Rules, their Semgrep definitions by rule id, screens of those, and detectors.

    `digest` changes whenever a file of the pack does; compiled forms are kept under it.
    """

    rules: tuple[Rule, ...]
    semgrep: Mapping[str, tuple[Definition, ...]] = field(default_factory=dict)
    detectors: tuple[Detector, ...] = ()
    digest: str = ""
    screens: tuple[Screen, ...] = ()

    @cached_property
    def by_id(self) -> dict[str, Rule]:
        return {rule.id: rule for rule in self.rules}

    @cached_property
    def _by_name(self) -> dict[str, Rule]:
        named = {alias.lower(): rule for rule in self.rules for alias in rule.aliases}
        return {**named, **{rule.id: rule for rule in self.rules}}

    def find(self, name: str) -> Rule:
        """The rule of this id or alias; an unknown one raises with the nearest names."""
        rule = self._by_name.get(name.strip().lower())
        if rule is None:
            raise CommandWrong(f"There is no rule '{name}'.", self._advice(name))
        return rule

    def matching(self, name: str) -> frozenset[str]:
        """The ids that an id, an alias, a group or a glob means; an unknown name raises."""
        named = self._by_name.get(name.lower())
        if named is not None:
            return frozenset([named.id])
        found = frozenset(
            rule.id
            for rule in self.rules
            if rule.group == name or fnmatch.fnmatchcase(rule.id, name)
        )
        if not found:
            raise CommandWrong(f"'{name}' names no rule and no group.", self._advice(name))
        return found

    def selected(
        self,
        select: Iterable[str],
        ignore: Iterable[str],
        profile: Profile = Profile.AUDIT,
        only_secrets: bool = False,
    ) -> tuple[Rule, ...]:
        """The rules of `select` (all, if it is empty) that `profile` runs, without `ignore`.

        A rule that is selected by its own name runs in every profile. `only_secrets` keeps those
        that our own secret detector sees.
        """
        chosen = [self.matching(name) for name in select]
        wanted = frozenset().union(*chosen) if chosen else frozenset(self.by_id)
        wanted -= frozenset().union(*(self.matching(name) for name in ignore))
        named = frozenset().union(*(ids for ids in chosen if len(ids) == 1))
        return tuple(
            rule
            for rule in self.rules
            if rule.id in wanted
            and (profile is Profile.AUDIT or rule.profile is Profile.DEFAULT or rule.id in named)
            and (rule.detector or not only_secrets)
        )

    def _advice(self, name: str) -> str:
        import difflib  # only here: a commit names no rule

        names = {*self._by_name, *(rule.group for rule in self.rules)}
        names |= {rule.id.rpartition("/")[2] for rule in self.rules}
        wanted = name.lower()
        near = [rule.id for rule in self.rules if len(wanted) > 2 and wanted in rule.id][:3]
        near = near or difflib.get_close_matches(wanted, sorted(names), n=3, cutoff=0.5)
        full = [self._full_name(each) for each in near]
        hint = f"Did you mean {' or '.join(dict.fromkeys(full))}? " if full else ""
        return f"{hint}guardrails rules list shows all of them."

    def _full_name(self, name: str) -> str:
        known = [
            *(rule.id for rule in self.rules),
            *(a for rule in self.rules for a in rule.aliases),
        ]
        return next((each for each in known if each.rpartition("/")[2].lower() == name), name)
