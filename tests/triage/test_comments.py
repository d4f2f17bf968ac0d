"""Only a real comment can suppress: a string that looks like one is data."""

from __future__ import annotations

import pytest

from guardrails.triage.comments import Comment, comments
from tests.nouns import target

REAL = [
    ("a.py", "x = 1  # MARK"),
    ("a.py", "'''text'''  # MARK"),
    ("a.js", "x(1) // MARK"),
    ("a.js", "/* MARK */ x()"),
    ("a.js", "s = `a ${ x /* MARK */ }`"),
    ("a.jsx", "<div>{/* MARK */}</div>"),
    ("a.ts", "let x: number = 1 // MARK"),
    ("a.tsx", "let x = <div>{/* MARK */}</div>"),
    ("a.go", "r := '\"' // MARK"),
    ("a.go", "/* MARK */"),
    ("A.java", "char c = '\"'; // MARK"),
    ("A.java", "/** MARK */"),
    ("Dockerfile", "FROM a\n# MARK\nRUN x"),
    ("Dockerfile", "FROM a\nRUN a \\\n  # MARK\n  && b"),
    ("a.tf", "a = 1 # MARK"),
    ("a.tf", "a = 1 // MARK"),
    ("a.tf", "/* MARK */"),
    ("ci.yaml", "a: b # MARK"),
    ("ci.yaml", "- run: |\n    # MARK\n    curl x | sh"),
    ("ci.yaml", "- run: |\n    curl x | sh # MARK\n    next"),
    ("a.sh", "echo a # MARK"),
    ("a.json", '{"a": 1} // MARK'),
    ("a.toml", 'a = "x" # MARK'),
    ("a.rb", 'a = "x" # MARK'),
    ("a.rs", "x(); // MARK"),
    ("a.c", "x(); // MARK"),
    ("a.php", "<?php x(); // MARK"),
    ("a.sql", "select 1 -- MARK"),
    ("a.html", "<p>x</p><!-- MARK -->"),
    ("a.css", "a { } /* MARK */"),
    ("Makefile", "# MARK"),
    ("nginx.conf", "a b; # MARK"),
    (".env", "# MARK"),
    ("a.md", "<!-- MARK -->"),
    ("a.txt", "<!-- MARK -->"),
    ("a.zzz", "x // MARK"),
    ("no-ending", "# MARK"),
]
FALSE = [
    ("a.py", 's = "# MARK"'),
    ("a.py", "'''\n# MARK\n'''"),
    ("a.py", "def f():\n    '''# MARK'''"),
    ("a.py", "f'{x!r:# MARK}'"),
    ("a.py", "r'\\' # MARK'"),
    ("a.js", 's = "// MARK"'),
    ("a.js", "s = `\n// MARK\n`"),
    ("a.js", "u = 'http://MARK'"),
    ("a.js", "r = /[/]/* MARK */.x"),
    ("a.ts", "s = '/* MARK */'"),
    ("a.go", 's := "// MARK"'),
    ("a.go", "s := `\n// MARK\n`"),
    ("A.java", 's = "// MARK";'),
    ("A.java", 's = """\n // MARK\n """;'),
    ("Dockerfile", 'RUN echo "# MARK"'),
    ("Dockerfile", 'ENV A="# MARK"'),
    ("Dockerfile", "ENV A=b # MARK"),
    ("Dockerfile", "LABEL a=b # MARK"),
    ("a.tf", 'a = "# MARK"'),
    ("a.tf", "a = <<EOF\n# MARK\nEOF"),
    ("ci.yaml", 'a: "# MARK"'),
    ("ci.yaml", "a: '# MARK'"),
    ("ci.yaml", "a: b# MARK"),
    ("ci.yaml", '- run: |\n    echo "a#MARK"\n'),
    ("a.sh", 'echo "# MARK"'),
    ("a.sh", "echo '\n# MARK\n'"),
    ("a.sh", "cat <<EOF\n# MARK\nEOF"),
    ("a.sh", "echo a#MARK ${x# MARK} $#MARK"),
    ("a.json", '{"a": "// MARK"}'),
    ("a.toml", 'a = "# MARK"'),
    ("a.rb", 'a = "# MARK"'),
    ("a.c", 's = "// MARK";'),
    ("a.sql", "select '-- MARK'"),
    ("a.html", "<p>MARK</p>"),
    ("a.zzz", 'x "#MARK" http://MARK'),
    ("a.txt", "# MARK"),
    ("a.md", "```\nx()  # MARK\n```"),
    ("a.rst", "::\n\n    x()  // MARK"),
]


def found(path: str, text: str) -> list[Comment]:
    return [each for each in comments(target(path, text)) if "MARK" in each.text]


@pytest.mark.parametrize(("path", "text"), REAL)
def test_a_real_comment_counts_however_its_line_ends(path: str, text: str) -> None:
    line = text[: text.index("MARK")].count("\n") + 1
    for written in (text, text + "\n", text.replace("\n", "\r\n") + "\r\n"):
        assert [each.line for each in found(path, written)] == [line], repr(written)


@pytest.mark.parametrize(("path", "text"), FALSE)
def test_what_only_looks_like_one_does_not(path: str, text: str) -> None:
    assert found(path, text) == []
    assert found(path, text + "\n") == []


@pytest.mark.parametrize(
    ("path", "text", "alone"),
    [
        ("a.py", "  # MARK", True),
        ("a.py", "x()  # MARK", False),
        ("a.js", "/* MARK */ x()", True),
        ("a.js", "x() /* a\n MARK */", True),
        ("ci.yaml", "- run: |\n    # MARK\n", True),
        ("ci.yaml", "- run: |\n    x # MARK\n", False),
        ("Dockerfile", "  # MARK\n", True),
        ("a.zzz", "\t# MARK", True),
        ("a.zzz", "x # MARK", False),
    ],
)
def test_whether_it_stands_alone(path: str, text: str, alone: bool) -> None:
    (only,) = found(path, text)
    assert only.alone is alone


def test_a_long_comment_is_read_line_by_line() -> None:
    read = list(comments(target("a.js", "x()\n/* one\n * two MARK\n */\ny() // three\n")))
    assert [(each.line, each.text) for each in read] == [
        (2, "/* one"),
        (3, "* two MARK"),
        (4, "*/"),
        (5, "// three"),
    ]


def test_characters_before_it_do_not_shift_its_line() -> None:
    text = b"s = '\xf0\x9f\x98\x80\xff\xe9\x0c\xe2\x80\xa8'\n\nx()  # MARK\n"
    assert [each.line for each in comments(target("a.py", text))] == [3]
