"""The real comments of a text. A string that looks like one does not count."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from msgspec import Struct

from guardrails.model.language import Language
from guardrails.model.place import Span
from guardrails.model.target import Target

if TYPE_CHECKING:
    from pygments.lexer import Lexer

_LEXERS = {
    Language.PYTHON: "python",
    Language.JAVASCRIPT: "javascript",
    Language.TYPESCRIPT: "typescript",
    Language.GO: "go",
    Language.JAVA: "java",
    Language.TERRAFORM: "terraform",
    Language.YAML: "yaml",
    Language.JSON: "json",
    Language.SHELL: "bash",
}
# For texts that no lexer knows. In prose a line that looks like a comment only shows one.
_LOOKS_LIKE_ONE = re.compile(r"(?:^|[ \t])(?:#|//|--|;)[^\n]*", re.MULTILINE)
_MARKUP = re.compile(r"<!--[^\n]*")
_PROSE = (".md", ".markdown", ".rst", ".txt", ".adoc", ".log")
_SHELL_COMMENT = re.compile(r"(?:^|[ \t])#[^\n]*", re.MULTILINE)
# Docker itself reads it so, also between the continued lines of one RUN; the lexer does not.
_WHOLE_LINE = re.compile(r"^[ \t]*#[^\n]*", re.MULTILINE)


class Comment(Struct, frozen=True):
    """One comment. `line` is its first line, from 1; `alone` says that no code stands before."""

    line: int
    text: str
    alone: bool


def comments(target: Target) -> Iterator[Comment]:
    """The comments of a target, line by line. Loads a lexer, so ask only where it matters."""
    text = target.code.text.decode("utf-8", "surrogateescape")
    for offset, written in _spans(target, text):
        for line in written.splitlines(keepends=True):
            start = text.rfind("\n", 0, offset) + 1
            lead = len(line) - len(line.lstrip())
            alone = not text[start : offset + lead].strip()
            yield Comment(_line_in_file(target, text, offset), line.strip(), alone)
            offset += len(line)


def _line_in_file(target: Target, text: str, offset: int) -> int:
    if target.cells is None:
        return text.count("\n", 0, offset) + 1
    start = len(text[:offset].encode("utf-8", "surrogateescape"))
    return target.lines.number(target.cells.in_file(Span(start, start)).start)


def _spans(target: Target, text: str) -> Iterator[tuple[int, str]]:
    """Character offsets and texts of comments; lexers may hand one out in several pieces."""
    pieces: list[str] = []
    begin = end = 0
    for offset, piece in _pieces(target, text):
        if offset != end and pieces:
            yield begin, "".join(pieces)
            pieces = []
        begin = begin if pieces else offset
        pieces.append(piece)
        end = offset + len(piece)
    if pieces:
        yield begin, "".join(pieces)


def _pieces(target: Target, text: str) -> Iterator[tuple[int, str]]:
    from pygments.token import Token

    if target.language is Language.DOCKERFILE:
        yield from _like(_WHOLE_LINE, text, 0)
        return
    lexer = _lexer(target)
    if lexer is None:
        in_prose = target.path.lower().endswith(_PROSE)
        yield from _like(_MARKUP if in_prose else _LOOKS_LIKE_ONE, text, 0)
        return
    # Several lexers see a comment only when a line end follows it.
    for offset, kind, value in lexer.get_tokens_unprocessed(text + "\n"):
        if kind[:1] == Token.Comment and kind[:2] != Token.Comment.Preproc:
            yield offset, value
        elif target.language is Language.YAML and kind == Token.Name.Constant:
            yield from _like(_SHELL_COMMENT, value, offset)  # a script in a block: `run: |`


def _like(pattern: re.Pattern[str], text: str, offset: int) -> Iterator[tuple[int, str]]:
    for match in pattern.finditer(text):
        yield offset + match.start(), match[0]


def _lexer(target: Target) -> Lexer | None:
    from pygments.lexers import get_lexer_by_name, get_lexer_for_filename
    from pygments.util import ClassNotFound

    name = _LEXERS.get(target.language)
    if name is not None:
        return get_lexer_by_name(name)
    try:
        lexer = get_lexer_for_filename(target.path.rpartition("/")[2])
    except ClassNotFound:
        return None
    return None if lexer.name in ("Markdown", "Text only", "reStructuredText") else lexer
