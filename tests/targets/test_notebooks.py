"""The code of notebooks: Python cells as one program, in which every byte keeps its place."""

from __future__ import annotations

import json
from typing import Any

import pytest

from guardrails.model.code import Code
from guardrails.model.place import InCell, Span
from guardrails.targets.make import as_target
from guardrails.targets.notebooks import code_of

PYTHON = {"kernelspec": {"language": "python", "name": "python3"}}


def notebook(*sources: Any, metadata: Any = PYTHON, indent: int | None = 1, **more: Any) -> bytes:
    cells = [{"cell_type": "code", "outputs": [], "source": source} for source in sources]
    document = {"cells": cells, "metadata": metadata, "nbformat": 4, **more}
    return json.dumps(document, indent=indent, ensure_ascii=False).encode()


def code(text: bytes) -> Code:
    found = code_of(text)
    assert found is not None
    return found


def span_of(text: bytes, part: bytes) -> Span:
    start = text.index(part)
    return Span(start, start + len(part))


def test_every_line_keeps_its_number() -> None:
    text = notebook(["import yaml\n", "a = 1"], ["b = 2\n", "\n", "c = 3\n"])
    in_file = text.split(b"\n")
    for number, line in enumerate(code(text).text.split(b"\n")):
        if line:
            assert line in in_file[number]


@pytest.mark.parametrize("indent", [None, 1, 4])
@pytest.mark.parametrize(
    "part", ["load(x)", '"a\\tb"', "'äöü'", "'\U0001f511'", "tab\t", "back\\\\slash"]
)
def test_every_byte_knows_its_place(part: str, indent: int | None) -> None:
    text = notebook([f"first = {part}\n", f"second = {part}  # end\n"], indent=indent)
    found = code(text)
    for begin in (b"first = ", b"second = "):
        span = span_of(found.text, begin + part.encode())
        place = found.in_file(span)
        raw = text[place.start : place.end]
        assert json.loads(b'"' + raw + b'"').encode() == begin + part.encode()


def test_escapes_of_ascii_notebooks_keep_their_places() -> None:
    document = {"cells": [{"cell_type": "code", "source": "a = 'ä🔑'; b = 1"}], "metadata": {}}
    text = json.dumps(document).encode()
    found = code(text)
    assert found.text == "a = 'ä🔑'; b = 1".encode()
    place = found.in_file(span_of(found.text, "ä🔑".encode()))
    assert text[place.start : place.end].startswith(b"\\u00e4\\ud83d")
    after = found.in_file(span_of(found.text, b"b = 1"))
    assert text[after.start : after.end] == b"b = 1"


@pytest.mark.parametrize("source", [["a = 1\n", "b = 2"], "a = 1\nb = 2"])
@pytest.mark.parametrize("indent", [None, 1])
def test_cells_are_counted_with_all_that_a_reader_sees(source: Any, indent: int | None) -> None:
    document = json.loads(notebook(source, source))
    document["cells"].insert(0, {"cell_type": "markdown", "source": ["b = 2"]})
    target = as_target("n.ipynb", json.dumps(document, indent=indent).encode())
    at = span_of(target.code.text, b"b = 2")
    assert target.place(target.code.in_file(at)).cell == InCell(2, 2)
    second = target.code.text.rindex(b"a = 1")
    assert target.place(target.code.in_file(Span(second, second + 5))).cell == InCell(3, 1)


def test_what_is_no_python_is_left_out() -> None:
    text = notebook("%matplotlib inline\n!pip install x\na = 1\n", "%%bash\nrm -rf /tmp/x\n")
    found = code(text).text
    assert b"rm -rf" not in found
    assert compile(found, "notebook", "exec")
    assert b"#matplotlib inline\n#pip install x\na = 1" in found


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"[]",
        b"{",
        b'{"a": 1}',
        b"[" * 100_000,
        notebook("a = 1", metadata={"kernelspec": {"name": "ir", "language": "R"}}),
        notebook("a = 1", metadata={"language_info": {"name": "julia"}}),
    ],
)
def test_what_is_no_notebook_in_python_has_no_code(text: bytes) -> None:
    assert code_of(text) is None
    assert as_target("n.ipynb", text).cells is None


@pytest.mark.parametrize("source", [None, 1, [1, None, {}], [], ""])
def test_odd_cells_are_no_code(source: Any) -> None:
    assert code(notebook(source)).text.strip() == b""
