"""Semgrep definitions made ready to be sent: as text, with the words without which they are silent.

Semgrep takes half a millisecond to read a rule, and a commit needs few of them. Every text in which
a definition finds something holds one of its words; where none of the texts does, it stays at home.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from typing import Any

import msgspec

from guardrails.model.definition import Definition

if sys.version_info >= (3, 11):
    from re import _parser as regex_parser
else:
    import sre_parse as regex_parser

_SHORTEST = 3  # letters; a shorter word is in nearly every text
# Where a pattern's names stand in the text as they are, whatever it is imported as.
_NAMES_AS_THEY_ARE = """
    python javascript typescript js ts go java bash yaml terraform regex none
"""
_STRINGS = re.compile(r'"(?:[^"\\\n]|\\.)*"|\'(?:[^\'\\\n]|\\.)*\'|`[^`]*`')
_PLAIN = re.compile(r"[A-Za-z_][\w-]{2,}")
_TYPED = re.compile(r"\([^()$]*\$[A-Z_0-9]+(?::[^()]*)?\)")
_WORD = re.compile(r"(?<![\w$])[A-Za-z_]\w{2,}")
# What a language writes in several ways, or leaves out.
_UNSAID = """
    and any args async await bool boolean byte case catch char class const default def del
    do double else elif enum except export extends false final finally float for foreach from func
    function global if import implements in int interface is lambda let long new nil none None not
    null object or package private protected public raise return self short static string super
    switch this throw true True False try type undefined var void while with yield
"""
_NO_WORDS = frozenset(_UNSAID.split())
_WORDED = frozenset(_NAMES_AS_THEY_ARE.split())


def prepared(definition: dict[str, Any]) -> Definition:
    languages = tuple(str(each) for each in definition["languages"])
    include = (definition.get("paths") or {}).get("include") or ()
    words = _needed(definition) if worded(languages) else None
    return Definition(
        str(definition["id"]),
        languages,
        msgspec.json.encode(definition).decode(),
        tuple(sorted(words or ())),
        tuple(str(each) for each in include),
    )


def worded(languages: Iterable[str]) -> bool:
    """Whether the names in a pattern stand in every text that it matches."""
    return _WORDED.issuperset(languages)


def words_of(formula: dict[str, Any]) -> tuple[str, ...]:
    """One of these is in every text that the formula matches; without any, nobody knows."""
    return tuple(sorted(_of_formula(formula) or ()))


def _needed(definition: dict[str, Any]) -> frozenset[str] | None:
    if definition.get("mode") == "taint":
        ends = ("pattern-sinks", "pattern-sources")
        return _fewest(_of_any(definition.get(key) or ()) for key in ends)
    return _of_formula(definition)


def _of_any(formulas: Iterable[Any]) -> frozenset[str] | None:
    """One of the formulas matches: the words of all of them."""
    found = [_of_formula(each) for each in formulas]
    if not found or any(words is None for words in found):
        return None
    return frozenset().union(*(words for words in found if words))


def _fewest(found: Iterable[frozenset[str] | None]) -> frozenset[str] | None:
    """All of them match: the words of the one that says most."""
    return min((words for words in found if words), key=len, default=None)


def _of_formula(formula: Any) -> frozenset[str] | None:
    """The words of everything in a formula that must match."""
    if isinstance(formula, str):
        return _of_pattern(formula)
    if not isinstance(formula, dict):
        return None
    return _fewest(_of_operator(key, formula[key]) for key in formula)


def _of_operator(key: str, operand: Any) -> frozenset[str] | None:
    if key in ("pattern", "pattern-inside"):
        return _of_formula(operand)
    if key == "patterns":
        return _fewest(_of_formula(each) for each in operand)
    if key == "pattern-either":
        return _of_any(operand)
    if key == "pattern-regex":
        return _of_regex(str(operand))
    if key == "metavariable-regex":
        return _of_regex(str(operand.get("regex", "")))
    return None


def _of_pattern(pattern: str) -> frozenset[str] | None:
    """The longest name; where there is none, the longest string, as Semgrep's own filter has it."""
    code = _TYPED.sub(" ", _STRINGS.sub(" ", pattern))
    words = [word for word in _WORD.findall(code) if word not in _NO_WORDS]
    words = words or [
        text[1:-1] for text in _STRINGS.findall(pattern) if _PLAIN.fullmatch(text[1:-1])
    ]
    longest = max(words, key=len, default="")
    return frozenset((longest,)) if longest else None


def _of_regex(regex: str) -> frozenset[str] | None:
    """A regex that stands for names: a word of each of its branches."""
    try:
        parsed = regex_parser.parse(regex)
    except re.error:  # Semgrep's are PCRE: not all of them can be read here
        return None
    if parsed.state.flags & re.IGNORECASE:
        return None
    return _of_parts(iter(parsed.data))


def _of_parts(parts: Iterable[Any]) -> frozenset[str] | None:
    """The best words of a sequence: a run of letters in it, or one of each branch."""
    run, found = "", []
    for operator, argument in parts:
        name = str(operator)
        if name == "LITERAL" and (chr(argument).isalnum() or chr(argument) == "_"):
            run += chr(argument)
            continue
        found.append(_word(run))
        run = ""
        if name == "BRANCH":
            found.append(_of_branches(argument[1]))
        elif name == "SUBPATTERN" and not argument[1]:
            found.append(_of_parts(argument[3].data))
        elif name in ("MAX_REPEAT", "MIN_REPEAT") and argument[0] > 0:
            found.append(_of_parts(argument[2].data))
    return _fewest([*found, _word(run)])


def _of_branches(branches: Iterable[Any]) -> frozenset[str] | None:
    found = [_of_parts(branch.data) for branch in branches]
    if any(words is None for words in found):
        return None
    return frozenset().union(*(words for words in found if words))


def _word(run: str) -> frozenset[str] | None:
    return frozenset((run,)) if len(run) >= _SHORTEST else None
