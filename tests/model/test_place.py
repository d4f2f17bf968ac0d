"""Bytes to lines and columns: what every report and every suppression is counted by."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guardrails.model.place import Lines, Position, Span


def test_columns_count_characters_and_not_bytes() -> None:
    text = "x = '😀é' + y\n".encode()
    lines = Lines(text)
    assert lines.position(text.index(b"+")) == Position(1, 10)
    place = lines.place("a.py", Span(text.index("😀".encode()), text.index(b"' +")))
    assert (place.start.column, place.end.column) == (6, 8)


def test_a_byte_that_is_not_utf8_counts_as_one_character() -> None:
    assert Lines(b"\xff\xfe\xe9 x").position(4) == Position(1, 5)


def test_crlf_belongs_to_the_line_it_ends() -> None:
    lines = Lines(b"one\r\ntwo\r\n")
    assert len(lines) == 2
    assert lines.content(1) == b"one"
    assert lines.span(2) == Span(5, 8)
    assert lines.position(5) == Position(2, 1)


def test_a_lone_carriage_return_ends_no_line() -> None:
    lines = Lines(b"one\rtwo\nthree")
    assert len(lines) == 2
    assert lines.content(1) == b"one\rtwo"


def test_the_last_line_needs_no_line_end() -> None:
    lines = Lines(b"one\ntwo")
    assert len(lines) == 2
    assert lines.content(2) == b"two"
    assert lines.position(7) == Position(2, 4)


def test_an_empty_text_can_be_pointed_into() -> None:
    lines = Lines(b"")
    assert lines.position(0) == Position(1, 1)
    assert lines.content(1) == b""
    assert lines.place("a", Span(0, 0)).end == Position(1, 1)


def test_the_piece_after_the_last_line_end_is_a_position_but_no_line() -> None:
    lines = Lines(b"one\n\n")
    assert len(lines) == 2
    assert lines.content(2) == b""
    assert lines.position(5) == Position(3, 1)


def test_past_the_last_line_is_the_end_of_the_text() -> None:
    assert Lines(b"one\n").start(9) == 4


@given(st.binary(max_size=60))
def test_every_byte_is_on_the_line_that_its_position_names(text: bytes) -> None:
    lines = Lines(text)
    for offset in range(len(text)):
        number = lines.position(offset).line
        assert number == text.count(b"\n", 0, offset) + 1
        assert lines.start(number) <= offset < max(lines.start(number + 1), offset + 1)
    rejoined = b"".join(
        text[lines.start(number) : lines.start(number + 1)] for number in range(1, len(lines) + 1)
    )
    assert rejoined == text


@pytest.mark.parametrize(
    ("one", "other", "shared"),
    [
        (Span(0, 4), Span(3, 9), True),
        (Span(0, 4), Span(4, 9), False),
        (Span(0, 9), Span(3, 4), True),
        (Span(2, 2), Span(0, 4), True),
        (Span(2, 2), Span(2, 2), True),
        (Span(4, 4), Span(0, 4), False),
    ],
)
def test_overlapping_is_sharing_a_byte(one: Span, other: Span, shared: bool) -> None:
    assert one.overlaps(other) is shared
    assert other.overlaps(one) is shared


def test_a_union_holds_both() -> None:
    assert Span(3, 5).union(Span(9, 12)) == Span(3, 12)
