"""No line that anybody is shown holds a secret, whoever found what on it."""

from __future__ import annotations

import pickle

from guardrails.findings.identify import findings_of
from guardrails.model.engine import EngineName
from guardrails.model.finding import Finding
from guardrails.model.redacted import MASK
from tests.nouns import BAD_RULE, TOKEN_RULE, findings, hit, looked, secret, target

SECRET = "kJ8vQz2LmN4pR7"


def bad(found: list[Finding]) -> Finding:
    (only,) = (each for each in found if each.rule is BAD_RULE)
    return only


def marked(found: Finding) -> list[str]:
    excerpt = found.excerpt
    return [line[slice(*mark)] for line, mark in zip(excerpt.lines, excerpt.marks, strict=True)]


def test_a_secret_in_the_line_of_another_finding() -> None:
    text = target("a.py", f"bad('{SECRET}', verify=False)\n")
    found = findings(hit(text, text.text.strip()), secret(text, SECRET))
    assert bad(found).excerpt.lines == (f"bad('{MASK}', verify=False)",)
    assert all(SECRET not in repr(each) for each in found)
    shown = [(each.excerpt, each.fingerprint, each.secret, each.edit) for each in found]
    assert SECRET.encode() not in pickle.dumps(shown)


def test_it_is_masked_even_where_its_own_rule_is_not_selected() -> None:
    text = target("a.py", f"bad('{SECRET}')\n")
    (found,) = findings(hit(text, "bad("), secret(text, SECRET), rules=[BAD_RULE])
    assert found.excerpt.lines == (f"bad('{MASK}')",)


def test_the_public_prefix_stays() -> None:
    text = target("a.py", f"bad('ghp_{SECRET}')\n")
    found = findings(hit(text, "bad("), secret(text, f"ghp_{SECRET}", prefix="ghp_"))
    assert bad(found).excerpt.lines == (f"bad('ghp_{MASK}')",)


def test_a_prefix_that_is_not_there_uncovers_nothing() -> None:
    text = target("a.py", f"bad('{SECRET}')\n")
    found = findings(hit(text, "bad("), secret(text, SECRET, prefix="ghp_"))
    assert bad(found).excerpt.lines == (f"bad('{MASK}')",)


def test_every_line_of_a_long_secret() -> None:
    text = target("a.py", "bad('''BEGIN\nabcdef\nghijkl\nEND''', 1)\nbad(2)\n")
    whole = text.text.decode().strip().partition("\nbad(2)")[0]
    found = findings(hit(text, whole), secret(text, "BEGIN\nabcdef\nghijkl\nEND"))
    assert bad(found).excerpt.lines == (f"bad('''{MASK}", MASK, MASK, f"{MASK}''', 1)")


def test_the_same_value_elsewhere_in_the_file() -> None:
    text = target("a.py", f"token = '{SECRET}'\nbad({SECRET!r}, '{SECRET}')\n")
    found = findings(hit(text, "bad("), secret(text, SECRET))
    assert bad(found).excerpt.lines == (f"bad('{MASK}', '{MASK}')",)


def test_a_short_value_is_a_word_that_may_stand_elsewhere() -> None:
    text = target("a.py", "pin = 'abc'\nbad(abc)\n")
    found = findings(hit(text, "bad("), secret(text, "abc"))
    assert bad(found).excerpt.lines == ("bad(abc)",)


def test_two_secrets_on_one_line_and_what_stands_between() -> None:
    text = target("a.py", "bad('first-secret', x, 'other-secret', y)\n")
    found = findings(hit(text, "bad("), secret(text, "first-secret"), secret(text, "other-secret"))
    assert bad(found).excerpt.lines == (f"bad('{MASK}', x, '{MASK}', y)",)


def test_secrets_that_overlap_are_both_hidden() -> None:
    text = target("a.py", "bad('user:first-second@host')\n")
    hits = [secret(text, "first-second"), secret(text, "user:first"), secret(text, "second@host")]
    (line,) = bad(findings(hit(text, "bad("), *hits)).excerpt.lines
    assert line.replace(MASK, "") == "bad('')"


def test_marks_fit_the_masked_line() -> None:
    text = target("a.py", f"x = '{SECRET}'; bad(é, '{SECRET}', 😀) + 1\n")
    found = findings(hit(text, f"bad(é, '{SECRET}', 😀)"), secret(text, SECRET))
    assert marked(bad(found)) == [f"bad(é, '{MASK}', 😀)"]


def test_the_mark_of_a_secret_is_its_mask() -> None:
    text = target("a.py", f"x = 'ghp_{SECRET}' + y\n")
    (found,) = findings(secret(text, f"ghp_{SECRET}", prefix="ghp_"))
    assert marked(found) == [f"ghp_{MASK}"]
    (bare,) = findings(secret(text, SECRET))
    assert marked(bare) == [MASK]


def test_a_finding_that_begins_or_ends_inside_a_secret() -> None:
    text = target("a.py", f"x({SECRET})\n")
    found = findings(hit(text, SECRET[4:] + ")"), secret(text, SECRET))
    assert marked(bad(found)) == [f"{MASK})"]
    found = findings(hit(text, "x(" + SECRET[:4]), secret(text, SECRET))
    assert marked(bad(found)) == ["x("]


def test_the_marks_of_several_lines_leave_the_indent_out() -> None:
    text = target("a.py", "  bad(\n    one,\n\n  )  # end\n")
    (found,) = findings(hit(text, "bad(\n    one,\n\n  )"))
    assert found.excerpt.first == 1
    assert marked(found) == ["bad(", "one,", "", ")"]


def test_a_finding_that_ends_with_its_line_end_shows_no_line_more() -> None:
    text = target("a.py", "bad()\nnext()\n")
    (found,) = findings(hit(text, "bad()\n"))
    assert found.excerpt.lines == ("bad()",)


def test_an_excerpt_has_a_most() -> None:
    text = target("a.py", "bad(\n" + "  1,\n" * 50 + ")\n")
    (found,) = findings(hit(text, text.text.rstrip()))
    assert len(found.excerpt.lines) == len(found.excerpt.marks) == 6


def test_bytes_that_are_not_utf8_and_line_ends() -> None:
    text = target("a.py", b"x = '\xe9'; bad('" + SECRET.encode() + b"\xff')\r\nnext\r\n")
    found = findings(hit(text, b"bad("), secret(text, SECRET.encode() + b"\xff"))
    assert bad(found).excerpt.lines == (f"x = '\ufffd'; bad('{MASK}')",)
    assert marked(bad(found)) == ["bad("]


def test_where_the_secret_detector_failed_nothing_is_shown() -> None:
    text = target("a.py", f"bad('{SECRET}')\n")
    hits = looked([hit(text, "bad(", fix="good(")], EngineName.SECRETS)
    (found,) = findings_of(hits, [BAD_RULE])
    assert (found.excerpt.lines, found.excerpt.marks) == ((), ())
    assert found.excerpt.first == 1
    assert found.edit is None


def test_an_edit_shows_whole_lines_and_no_secret() -> None:
    text = target("a.py", f"a = 1\nx('{SECRET}', bad(1))  # é\nb = 2\n")
    found = findings(hit(text, "bad(1)", fix="good(\n  1)"), secret(text, SECRET))
    edit = bad(found).edit
    assert edit is not None
    assert edit.first == 2
    assert edit.before == (f"x('{MASK}', bad(1))  # é",)
    assert edit.after == (f"x('{MASK}', good(", "  1))  # é")


def test_a_fix_that_would_change_or_repeat_a_secret_is_none() -> None:
    text = target("a.py", f"bad('{SECRET}')\nbad(2)\n")
    inside = hit(text, f"bad('{SECRET}')", fix="good()")
    repeats = hit(text, "bad(2)", fix=f"good('{SECRET}')")
    found = findings(inside, repeats, secret(text, SECRET), rules=[BAD_RULE])
    assert [each.edit for each in found] == [None, None]


def test_a_token_is_found_by_its_own_rule_as_well() -> None:
    text = target("a.py", f"bad('{SECRET}')\n")
    found = findings(hit(text, "bad("), secret(text, SECRET))
    assert {each.rule for each in found} == {BAD_RULE, TOKEN_RULE}
