"""What a version has that the one before has not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guardrails.model.place import Span
from guardrails.targets.fresh import fresh_span


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
