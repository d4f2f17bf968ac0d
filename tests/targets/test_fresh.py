"""What a version has that the one before has not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guardrails.model.place import Span
from guardrails.targets.fresh import fresh_span, fresh_spans


@pytest.mark.parametrize(
    ("old", "new", "start", "end"),
    [
        (b"", b"", 0, 0),
        (b"", b"abc", 0, 3),
        (b"abc", b"", 0, 0),
        (b"abc", b"abXc", 2, 3),
        (b"abXc", b"abc", 2, 2),
        (b"aa", b"aaa", 2, 3),
        (b"a" * 10_000 + b"b", b"a" * 10_000 + b"c", 10_000, 10_001),
        (b"b" + b"a" * 10_000, b"c" + b"a" * 10_000, 0, 1),
        (b"a" * 4096, b"a" * 4096 + b"b" + b"a" * 4096, 4096, 8193),
    ],
)
def test_it_is_what_lies_between_what_both_share(
    old: bytes, new: bytes, start: int, end: int
) -> None:
    assert fresh_span(old, new) == Span(start, end)


_TEXT = st.lists(st.sampled_from([b"a", b"b", b"aaaa" * 1500, b"ab" * 40])).map(b"".join)


@given(_TEXT, _TEXT)
def test_the_rest_is_in_both_and_it_is_no_larger_than_it_must_be(old: bytes, new: bytes) -> None:
    fresh = fresh_span(old, new)
    before, after = new[: fresh.start], new[fresh.end :]
    assert old.startswith(before)
    assert old.endswith(after)
    assert len(before) + len(after) <= min(len(old), len(new))
    both = len(before) + len(after) == min(len(old), len(new))
    assert both or old[len(before)] != new[len(before)]
    assert both or old[-1 - len(after)] != new[-1 - len(after)]


LINES = [b"line %d of a long file that has many of them\n" % number for number in range(20_000)]


def test_several_changes_of_a_large_text_are_several_parts() -> None:
    old, new = b"".join(LINES), list(LINES)
    for at in (100, 5_000, 5_300, 19_000):
        new[at : at + 2] = [b"changed\n"]
    spans = fresh_spans(old, b"".join(new))
    assert len(spans) == 4
    assert sum(span.end - span.start for span in spans) < 1_000


def test_what_moved_far_is_fresh() -> None:
    old = b"".join(LINES)
    new = b"".join(LINES[10_000:] + LINES[:10_000])
    (span,) = fresh_spans(old, new)
    assert span == fresh_span(old, new)


def test_another_text_is_given_up_soon() -> None:
    old, new = b"".join(LINES), b"".join(line[::-1] for line in LINES)
    assert fresh_spans(old, new) == (fresh_span(old, new),)


@given(st.lists(st.tuples(st.integers(0, 1999), st.integers(0, 9), st.integers(0, 9)), max_size=9))
def test_all_between_the_parts_stands_in_the_old_text(
    changes: list[tuple[int, int, int]],
) -> None:
    lines = LINES[:2000]
    old = b"".join(lines)
    for at, gone, more in changes:
        lines[at : at + gone] = LINES[at + 40 : at + 40 + more]
    new = b"".join(lines)
    at = 0
    for span in fresh_spans(old, new):
        assert at <= span.start <= span.end
        assert new[at : span.start] in old
        at = span.end
    assert new[at:] in old
