"""What stays the same of a finding, so that old debt is known again and new is not missed."""

from __future__ import annotations

from msgspec.structs import replace

from guardrails.model.finding import Fingerprint
from tests.nouns import BAD_RULE, findings, hit, secret, target


def of(content: str, path: str = "a.py", call: str = "bad(1)") -> Fingerprint:
    (found,) = findings(hit(target(path, content), call))
    return found.fingerprint


def of_secret(content: str, value: str, digest: str = "") -> Fingerprint:
    text = target("a.py", content)
    (found,) = findings(secret(text, value, digest=digest))
    return found.fingerprint


def test_it_has_a_form_that_can_be_stored() -> None:
    text, _, occurrence = str(of("bad(1)\n")).partition(":")
    assert len(text) == 32
    assert int(text, 16) >= 0
    assert occurrence == "1"


def test_it_is_the_same_tomorrow() -> None:
    """It is stored in baselines: a change of the algorithm needs another name."""
    assert of("  x = bad(1)\n").text == "849807d3701ec5c18027b5d500eee3c2"


def test_lines_that_move_and_files_that_are_renamed_keep_it() -> None:
    assert of("bad(1)\n") == of("import x\n\n\nbad(1)\n") == of("bad(1)\n", path="b/c.py")


def test_white_space_is_folded() -> None:
    assert of("if x:\n\tbad(1)  \n") == of("bad(1)") == of("    bad(1)\r\n")
    assert of("x  =   bad(1)\n") == of("x = bad(1)\n")
    assert of("x=bad(1)\n") != of("x = bad(1)\n")


def test_another_line_or_rule_has_another() -> None:
    assert of("bad(1)\n") != of("bad(1)  # now with a comment\n")
    text = target("a.py", "bad(1)\n")
    (other,) = findings(hit(text, "bad(1)"), rules=[replace(BAD_RULE, id="python/other")])
    assert other.fingerprint != of("bad(1)\n")


def test_only_the_first_line_counts() -> None:
    assert of("bad(\n1)", call="bad(\n1)") == of("bad(\n2)", call="bad(\n2)")


def test_equal_lines_are_counted() -> None:
    text = target("a.py", "bad(1)\nbad(2)\nbad(1)\n")
    found = findings(hit(text, "bad(1)", 2), hit(text, "bad(2)"), hit(text, "bad(1)"))
    assert [each.fingerprint.occurrence for each in found] == [1, 1, 2]
    assert found[0].fingerprint.text == found[2].fingerprint.text != found[1].fingerprint.text


def test_each_file_counts_for_itself() -> None:
    one, two = target("a.py", "bad(1)\n"), target("b.py", "bad(1)\n")
    found = findings(hit(one, "bad(1)"), hit(two, "bad(1)"))
    assert [each.fingerprint.occurrence for each in found] == [1, 1]


def test_another_secret_on_the_same_line_is_another_finding() -> None:
    one = of_secret("t = 'first-secret'", "first-secret", digest="d1")
    two = of_secret("t = 'other-secret'", "other-secret", digest="d2")
    assert one.text != two.text
    assert one == of_secret("\n\nt = 'first-secret'", "first-secret", digest="d1")


def test_a_guessable_secret_leaves_no_trace() -> None:
    """With a trace of it, whoever reads a baseline could try all values."""
    one = of_secret("pin = '12345678'", "12345678")
    assert one == of_secret("pin = '87654321'", "87654321")


def test_a_secret_beside_the_finding_leaves_no_trace() -> None:
    prints = []
    for value in ("first-secret", "other-secret"):
        text = target("a.py", f"bad('{value}')")
        found = findings(hit(text, "bad("), secret(text, value, digest=value), rules=[BAD_RULE])
        prints.append(found[0].fingerprint)
    assert prints[0] == prints[1]
