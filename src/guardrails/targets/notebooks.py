"""The code of a Jupyter notebook: its cells, one after the other, each byte with its place.

The file is JSON, and people read cells. Parsers get the cells as one program, in which every line
keeps the number that it has in the file, wherever the notebook has one line of code on a line.
"""

from __future__ import annotations

import json
import re
from array import array
from collections.abc import Iterator
from json.scanner import py_make_scanner  # type: ignore[attr-defined]
from typing import Any

from guardrails.model.code import Cell, Code
from guardrails.model.language import Language
from guardrails.model.place import Span

_ESCAPES = {
    b'\\"': b'"', b"\\\\": b"\\", b"\\/": b"/", b"\\b": b"\b", b"\\f": b"\f", b"\\n": b"\n",
    b"\\r": b"\r", b"\\t": b"\t",
}  # fmt: skip
_PIECE = re.compile(
    rb"(?P<pair>\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2})"
    rb"|(?P<unit>\\u[0-9a-fA-F]{4})|(?P<escape>\\.)|(?P<plain>[^\\]+)",
    re.DOTALL,
)
# `%matplotlib inline`, `!pip install x`: IPython's own, and no Python.
_MAGIC = re.compile(rb"^([ \t]*)[%!?]", re.MULTILINE)
_OTHER_LANGUAGE = re.compile(
    rb"\s*%%(?:bash|sh|script|html|javascript|js|latex|markdown|perl|ruby|svg|sql|R|writefile|file)\b"
)


class _Located(str):
    """A string of the JSON, and where it stands in the file without its quotes."""

    span: Span


def code_of(text: bytes) -> Code | None:
    """The Python cells of a notebook; None where the text is no notebook, or one of another
    language."""
    notebook = _parsed(text)
    if not isinstance(notebook, dict) or not _is_python(notebook):
        return None
    code, starts, ends, cells = bytearray(), array("Q"), array("Q"), []
    line = 1  # of the file, at which the code written so far ends
    for number, cell in _code_cells(notebook):
        strings = [each for each in _source(cell) if isinstance(each, _Located)]
        decoded = [_decoded(text, each.span) for each in strings]
        if not decoded or _OTHER_LANGUAGE.match(b"".join(content for content, *_ in decoded)):
            continue
        cells.append(Cell(number, Span(strings[0].span.start, strings[-1].span.end)))
        for string, (content, begin, end) in zip(strings, decoded, strict=True):
            at = text.count(b"\n", 0, string.span.start) + 1
            missing = max(0, at - line) or int(bool(code) and not code.endswith(b"\n"))
            if string is strings[0] or at > line:
                code += b"\n" * missing
                starts.extend([string.span.start - 1] * missing)
                ends.extend([string.span.start] * missing)
                line += missing
            code += content
            starts.extend(begin)
            ends.extend(end)
            line += content.count(b"\n")
    return Code(_MAGIC.sub(rb"\1#", bytes(code)), Language.PYTHON, starts, ends, tuple(cells))


def _parsed(text: bytes) -> Any:
    """The JSON with every string's place: read as Latin-1, a character is a byte."""
    decoder: Any = json.JSONDecoder()
    read = decoder.parse_string

    def located(document: str, begin: int, strict: bool = True) -> tuple[str, int]:
        value, end = read(document, begin, strict)
        found = _Located(value)
        found.span = Span(begin, end - 1)
        return found, end

    decoder.parse_string = located
    decoder.scan_once = py_make_scanner(decoder)
    try:
        return decoder.decode(text.decode("latin-1"))
    except (ValueError, RecursionError):
        return None


def _is_python(notebook: dict[str, Any]) -> bool:
    metadata = notebook.get("metadata")
    about = metadata if isinstance(metadata, dict) else {}
    named = [
        part.get(key, "")
        for part, key in (
            (about.get("kernelspec") or {}, "language"),
            (about.get("language_info") or {}, "name"),
            (about.get("kernelspec") or {}, "name"),
        )
        if isinstance(part, dict)
    ]
    said = [str(each).lower() for each in named if each]
    return "cells" in notebook and (not said or any("python" in each for each in said))


def _code_cells(notebook: dict[str, Any]) -> Iterator[tuple[int, dict[str, Any]]]:
    """The cells of code and their numbers; every cell counts, from 1."""
    cells = notebook.get("cells")
    for number, cell in enumerate(cells if isinstance(cells, list) else (), start=1):
        if isinstance(cell, dict) and cell.get("cell_type") == "code":
            yield number, cell


def _source(cell: dict[str, Any]) -> list[Any]:
    source = cell.get("source")
    return source if isinstance(source, list) else [source]


def _decoded(text: bytes, span: Span) -> tuple[bytes, array[int], array[int]]:
    """What a JSON string says, and for each of its bytes where it begins and ends in the file."""
    content, starts, ends = bytearray(), array("Q"), array("Q")
    for piece in _PIECE.finditer(text, span.start, span.end):
        raw = piece[0]
        if piece["plain"]:
            content += raw
            starts.extend(range(piece.start(), piece.end()))
            ends.extend(range(piece.start() + 1, piece.end() + 1))
            continue
        said = _ESCAPES.get(raw) or json.loads(b'"' + raw + b'"').encode("utf-8", "replace")
        content += said
        starts.extend([piece.start()] * len(said))
        ends.extend([piece.end()] * len(said))
    return bytes(content), starts, ends
