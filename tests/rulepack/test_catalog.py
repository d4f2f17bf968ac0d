"""Rules by every name that people write."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from guardrails.errors import CommandWrong
from guardrails.rulepack.catalog import Catalog
from tests.nouns import BAD_RULE, TOKEN_RULE

OTHER = replace(BAD_RULE, id="javascript/eval-of-input", aliases=("no-eval",))
DEEP = replace(BAD_RULE, id="acme/python/raw-sql", aliases=())
CATALOG = Catalog((BAD_RULE, OTHER, TOKEN_RULE, DEEP))
ALL = {rule.id for rule in CATALOG.rules}


@pytest.mark.parametrize("name", ["python/bad-call", "B999", "b999", " B999 ", "Python/Bad-Call"])
def test_find_by_id_and_alias(name: str) -> None:
    assert CATALOG.find(name) is BAD_RULE


def test_an_id_wins_over_the_same_alias() -> None:
    thief = replace(OTHER, aliases=(BAD_RULE.id,))
    assert Catalog((BAD_RULE, thief)).find(BAD_RULE.id) is BAD_RULE


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("python/bad-cal", "python/bad-call"),
        ("bad-call", "python/bad-call"),
        ("B99", "B999"),
        ("python/eval-of-input", "javascript/eval-of-input"),
        ("secrets/some-tokn", "secrets/some-token"),
    ],
)
def test_a_near_miss_is_named(name: str, near: str) -> None:
    with pytest.raises(CommandWrong, match=f"no rule '{name}'") as raised:
        CATALOG.find(name)
    assert "Did you mean" in raised.value.do
    assert near in raised.value.do


def test_a_far_miss_gets_no_guess() -> None:
    with pytest.raises(CommandWrong) as raised:
        CATALOG.find("zzzzzz")
    assert "Did you mean" not in raised.value.do


def test_a_group_is_not_a_rule() -> None:
    """Or one suppression could switch a whole group off."""
    with pytest.raises(CommandWrong):
        CATALOG.find("python")


@pytest.mark.parametrize(
    ("name", "ids"),
    [
        ("B999", {"python/bad-call"}),
        ("python", {"python/bad-call"}),
        ("acme/python", {"acme/python/raw-sql"}),
        ("secrets", {"secrets/some-token"}),
        ("python/*", {"python/bad-call"}),
        ("*/eval-*", {"javascript/eval-of-input"}),
        ("*", ALL),
    ],
)
def test_matching(name: str, ids: set[str]) -> None:
    assert CATALOG.matching(name) == ids


@pytest.mark.parametrize(("name", "near"), [("secret", "secrets"), ("pyton", "python")])
def test_a_name_that_matches_nothing_is_an_error(name: str, near: str) -> None:
    """A misspelt --select would look at nothing, a misspelt --ignore at too much."""
    for select, ignore in (([name], []), ([], [name])):
        with pytest.raises(CommandWrong) as raised:
            CATALOG.selected(select, ignore)
        assert near in raised.value.do


def test_selected() -> None:
    assert CATALOG.selected((), ()) == CATALOG.rules
    assert CATALOG.selected(["secrets", "B999"], ()) == (BAD_RULE, TOKEN_RULE)
    assert CATALOG.selected((), ["python"]) == (OTHER, TOKEN_RULE, DEEP)
    assert CATALOG.selected(["python", "secrets"], ["B999"]) == (TOKEN_RULE,)
    assert CATALOG.selected(["secrets"], ["python"]) == (TOKEN_RULE,)
    assert CATALOG.selected(["python"], ["python"]) == ()
