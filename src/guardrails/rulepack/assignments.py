"""The patterns of secrets that only a name tells, in every syntax that people assign with.

A provider's file says what the name is like, and not how forty languages write an assignment.
All patterns lie within one line, for `re` over bytes and for Hyperscan alike.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

LEAST_ENTROPY = 3.0  # bits a character, of a value that no proof speaks for

_TELLING = "key|token|secret|pass|pwd|auth|cred"
_NAME = rf"[a-z0-9_. -]{{0,25}}(?:{_TELLING})[a-z0-9_.-]{{0,20}}"
# Between a provider's name and the value stands punctuation, and perhaps one word: a type.
_SIGNS = r"[^A-Za-z0-9\n]{1,8}"
_JOIN = rf"{_SIGNS}(?:[A-Za-z][A-Za-z_.]{{0,24}}{_SIGNS})?"
_END = "(?![A-Za-z0-9_/+-])"


def near_pattern(near: str, value: str) -> str:
    """A name that holds `near`, a sign of any syntax, and a `value`; both are regexes."""
    return rf"(?i:(?:{near}){_NAME}){_JOIN}(?P<secret>{value}){_END}"


# ---- Any value under a telling name. -----------------------------------------------------------
#
# Two patterns say that there may be one, and `engines/secrets/assignment.py` reads it. The one for
# `re` has bounds everywhere. Hyperscan makes a small automaton of the other, which has none: with
# bounds, or with a few more alternatives, a scan takes ten times as long.

_WORDS = """
    password passwd passw pass passphrase passcode passwort passe passord pwd psw psk pw pswd
    secret token key credential cred authorization auth bearer jwt cookie session sessionid
    salt hmac sas pat senha contrasena contraseña clave mdp kennwort
    parola jeton wachtwoord heslo haslo masterauth пароль 密码 パスワード
"""
TELLING_WORDS = tuple(_WORDS.split())


def _spelled(words: Iterable[str]) -> str:
    """Each word as `word`, `Word` and `WORD`, by their first letters: so `re` skips fastest."""
    by_letter: dict[str, list[str]] = defaultdict(list)
    for word in words:
        for spelling in dict.fromkeys((word, word.capitalize(), word.upper())):
            by_letter[spelling[0]].append(spelling[1:])
    return "|".join(f"{letter}(?:{'|'.join(rest)})" for letter, rest in by_letter.items())


_ASCII_WORDS = "|".join(word for word in TELLING_WORDS if word.isascii())
_OTHER_WORDS = "|".join(word for word in TELLING_WORDS if not word.isascii())
# Of a value, or of a type, a call, another name.
_BEGINS = r"""[^\s;<>|(){}\[\]\\$"'`][^\s<>(){}\[\]\\"'`]{2}"""
_FIRST = rf"""(?:[@bBrRuUfFLNS$]{{0,2}}["'`]{{1,3}}[^\s"'`]|{_BEGINS})"""
_IS = "is|ist|lautet|or|eq|ne|-eq|-ne"

ASSIGNED_REACH = 256  # bytes; a match is shorter
ASSIGNED = (
    # The telling word is whole: `pass` in `pass`, `passOfAdmin`, `PASS_2`, but not in `passenger`.
    rf"(?:{_spelled(TELLING_WORDS)})s?(?:[A-Z0-9_.-][A-Za-z0-9_.-]{{0,24}})?(?="
    # `: `, ` = `, `"] => `, `>`; a comma or a bracket only before a quote
    r"""[\\"'`\])}]{0,4}(?:\[[0-9A-Z_]{0,8}\])?\*{0,2}[ \t]{0,8}(?:"""
    rf"""<?[=:>|?!*-]{{1,4}}[ \t]{{0,8}}(?:\[\]|[\[({{]{{0,2}}[ \t]?)\\{{0,3}}{_FIRST}"""
    r"""|[=:][ \t]{0,8}["']?\$\{[A-Za-z0-9_.-]{1,40}:"""
    r"""|[,(][ \t]{0,4}[\[({<]{0,2}\\{0,3}["'`][^\s"'`]{2}|\.[A-Za-z_]{2,20}[=(\x20]"""
    r"""|,[ \t]{0,2}["']?(?:[vV]al|[dD]ef)|(?:,[^()\n]{1,160}\)[ \t]{0,4})?(?:VALUES|values)"""
    r"""|</[a-z]|><!)"""
    # white space alone, before a value with a digit, a quoted one, or a word for a sign
    rf"""|\}}?[ \t]{{1,4}}(?:[A-Za-z]{{0,8}}[0-9!@#%^&*+/?]|\\{{0,3}}["'`]{_BEGINS}"""
    rf"|(?:{_IS})[ \t:])"
    # ` string = `, `" value=`
    r"""|["']?[ \t]{1,2}[A-Za-z*.:\[\]]{1,18}(?:[ \t]String)?[ \t]?="""
    # `password for the admin: `
    r"""|[ \t]{1,2}\(?[A-Za-z][A-Za-z ]{1,24}\)?:[ *]"""
    # at the end of the line
    r"""|["'`]?[ \t]{0,2}[=:|>+,-]{0,3}[ \t]{0,2}[|>(\[{+-]{0,2}[ \t]{0,2}\r?(?:\n|$))"""
)
"""Where something may be assigned to a name that tells of a secret, in any syntax.

It takes no more than the name: what follows may be the next name (`<key>password</key>`).
"""

ASSIGNED_HINT = (
    rf"(?:(?i:{_ASCII_WORDS})|{_OTHER_WORDS})s?(?:[A-Z0-9_.-][A-Za-z0-9_.-]*)?(?:"
    r"""[\\"'`\])}]*(?:\[[0-9A-Z_]*\])?\**[ \t]*(?:"""
    rf"""<?[=:>|?!*-]+[ \t]*[\[\]({{]*[ \t]*\\*{_FIRST}"""
    r"""|[=:][ \t]*["']?\$\{[A-Za-z0-9_.-]*:"""
    r"""|[,(][ \t]*[\[({<]*\\*["'`][^\s"'`]{2}|\.[A-Za-z_]{2,}[=(\x20]"""
    r"""|,[ \t]*["']?(?:[vV]al|[dD]ef)|(?:,[^()\n]*\)[ \t]*)?(?:VALUES|values)"""
    r"""|</[a-z]|><!)"""
    rf"""|\}}?[ \t]+(?:[A-Za-z]*[0-9!@#%^&*+/?]|\\*["'`]{_BEGINS}|(?:{_IS})[ \t:])"""
    r"""|["']?[ \t]+[A-Za-z*.:\[\] \t]*=|[ \t]+\(?[A-Za-z ]+\)?:[ *]"""
    r"""|["'`]?[ \t]*[=:|>+,-]*[ \t]*[|>(\[{+-]*[ \t]*\r?\n)"""
)
"""The same without bounds: it matches wherever `ASSIGNED` does, and oftener."""
