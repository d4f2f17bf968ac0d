"""How a value is written after a name: in forty languages, in files and in sentences.

Each pattern is matched from the end of a name on; all are bounded. What is done with them is in
`assignment.py`.
"""

from __future__ import annotations

import re

# ---- On the same line. -------------------------------------------------------------------------

_SPACE = r"[ \t]{0,40}"
_QUOTE = r"""\\{0,3}["'`]"""
# What closes a name that stands in an index, a string or a declaration.
_CLOSED = rf"(?:{_QUOTE})?[\])}}]{{0,2}}(?:\[[A-Za-z0-9_]{{0,16}}\])?[!?]?(?:\*\*|__)?"
_TYPE = r"[A-Za-z_&*(\[][A-Za-z0-9_.\[\]|&<>?*:' ]{0,60}"
# The field of an entry in which its value stands; its name stands in another one.
_VALUE_NAME = r"(?:[A-Za-z]{0,14}[vV]alue|VALUE|val|content|default|Default|text|string)"
_FIELD = rf"""[ \t,:{{"']{{1,6}}{_VALUE_NAME}{_QUOTE}?[ \t]{{0,4}}[:=]"""
_TYPED = "value|Value|text|val|send_?[kK]eys|type|fill|set_?[A-Za-z]{0,12}|input[A-Za-z]{0,8}|write"
_SIGN = (
    rf"(?:=>|:=|[=!]={{1,2}}|[+?]=|(?:\|\||\?\?)=?|\?:|->|<-|:[=?-]|{_FIELD}|=|,|\(|\||"
    rf":(?:\*\*|__|{_SPACE}{_TYPE}=)?|[ \t](?:or|is|ist|lautet|eq|ne|-eq|-ne|-[a-z]{{3,9}})[ \t:]"
    rf"|\.(?:{_TYPED})(?:[ \t]?=|\()|[ \t](?:-[ \t]|[A-Za-z\[\]*.: ]{{1,24}}=)?)"
)
_FALLBACK = (
    r"[A-Za-z_$][A-Za-z0-9_.$]{0,60}(?:\[[^\]\n]{1,40}\]|\([^()\n]{0,60}\))?"
    r"[ \t](?:or|\|\||\?\?|\?:)[ \t]"
)
_CALL = (
    r"(?:new[ \t]|&|await[ \t])?[A-Za-z_\[\]][A-Za-z0-9_.:<>\[\]!]{0,60}[({][({\[]?"
    rf"(?:[a-z_]{{1,20}}[ \t]?[:=][ \t]?|[^\"'`()\n]{{0,40}},{_SPACE})?"
)
_OPENED = rf"(?:{_FALLBACK})?[\[({{]{{0,2}}(?:{_CALL}){{0,2}}(?:[bBrRuUfFLNS@$]{{1,2}}|u8|%w)?"
QUOTED = re.compile(
    rf"{_CLOSED}{_SPACE}{_SIGN}{_SPACE}{_OPENED}".encode()
    + rb"""<{0,2}(?:(?:"{3}|'{3})(?P<triple>[^"'\s]{4,2000})["']"""
    rb"""|"(?P<double>(?:[^"\\\s]|\\[^\s]){4,2000})"|'(?P<single>(?:[^'\\\s]|\\[^\s]){4,2000})'"""
    rb"""|`(?P<tick>[^`\s]{4,2000})`|\\{1,3}["'](?P<escaped>[^"'\\\s]{4,2000})\\{1,3}["'])"""
)
SALT = re.compile(
    rf"{_CLOSED}{_SPACE}{_SIGN}{_SPACE}{_OPENED}".encode()
    + rb"""(?:"(?P<double>[^"\\\n]{32,128})"|'(?P<single>[^'\\\n]{32,128})')"""
)
_BARE_VALUE = rb"""[^\s"'`,;<>|(){}\[\]\\][^\s"'`,;<>|(){}\\]{5,400}"""
_BARE_END = rb"""(?=[\s,;<|"'`\\)}\]]|$)"""
BARE = re.compile(
    rf"{_CLOSED}{_SPACE}(?:[:?+]?=>?|:[-=?]?|{_FIELD}){_SPACE}".encode()
    + rb"(?P<bare>"
    + _BARE_VALUE
    + rb")"
    + _BARE_END
)
BARE_DEFAULT = re.compile(
    rb"""["'\]]{0,2}[ \t]{0,16}[:=][ \t]{0,16}\$\{[A-Za-z0-9_.-]{1,80}:[-=?]?"""
    rb"""(?P<default>[^${}\s"']{6,400})\}"""
)
SPACED = re.compile(
    rb"""\}?[ \t]{1,40}(?P<sentence>(?:is|ist|lautet|was|to|est|es)[ \t:]{1,3})?(?P<spaced>"""
    + _BARE_VALUE
    + rb")"
    + _BARE_END
)
SENTENCE = re.compile(  # `password for the admin: ...`
    rb"""[ \t]{1,2}\(?(?P<more>[A-Za-z][A-Za-z ]{1,24})\)?:(?:\*\*)?[ \t]{1,4}"""
    rb"""(?:`(?P<tick>[^`\s]{6,400})`|(?P<plain>[^\s"'`,;<>|(){}\[\]\\]{6,400})(?=[\s,;]|$))"""
)
_TAG = rb"[A-Za-z][A-Za-z0-9:._-]{0,24}"
ELEMENT = re.compile(
    rb"""["']?(?:[ \t]{1,4}"""
    + _TAG
    + rb"""=["'][^"'<>\n]{0,60}["']){0,3}[ \t]{0,4}(?:>|</"""
    + _TAG
    + rb""">[ \t]{0,8}<"""
    + _TAG
    + rb""">)(?:<!\[CDATA\[(?P<cdata>[^<>\s]{4,2000})\]\]>|(?P<element>[^<>\s]{4,2000}))</"""
)
SIGNED = re.compile(rb"[=:(,<|?]| (?:eq|ne|or) ")
ENTRY = re.compile(_FIELD.join((r"""^\\{0,3}["']?""", "")).encode())
# `define('DB_PASSWORD', '...')`, `{"password", "..."}`: the name is the first in its brackets.
FIRST_OF_TWO = frozenset((b"('", b'("', b"{'", b'{"'))
# `id="password" name="..."`: the value of another attribute.
OTHER_FIELD = re.compile(rb"""["'][ \t]{1,8}[A-Za-z:-]{1,30}[ \t]?=""")
RESULT = re.compile(rb"""["'`]\)[ \t]{0,8}[=-]>""")  # `sign('', 'test_secret') => '...'`
LAST_OF_SOME = re.compile(rb"[ \t]{0,8}[)}\]]")
ATTRIBUTE = re.compile(rb"""(?i)(?<![A-Za-z:-])([A-Za-z:-]{1,30})=["'][^"'<>]{0,60}$""")
NAMING_ATTRIBUTES = frozenset(b"name key param parameter property field variable k".split())
COMMAND = re.compile(
    rb"(?i)[ \t]*(?:[-*#>]{1,3}[ \t]{1,8})?(?:(?:\((?:setq|def[a-z]{0,8}|setf)|#?ENV|ARG|setenv|set"
    rb"|export|env|property|#?define|declare|fastcgi_param|proxy_set_header|the|option"
    rb"|(?:username|user|login)[ \t]\S{1,40}|set -\w{1,4})[ \t]{1,8})?(?:\$\{)?$"
)

DEFAULT = re.compile(rb"^\$\{[A-Za-z0-9_.-]{1,80}:[-=?]?(?P<default>[^${}\s]{6,400})\}$")
SHELL_WORD = re.compile(rb"(?:^|[\s\"'])(?:%env|%set_env|export|ENV|ARG|set|setx)[ \t]{1,4}$|\$\{$")
COMMENT = re.compile(rb"[ \t]{0,80}(?:\*|//|#|--|;|/\*|<!--|%)[ \t]")
BADGE = re.compile(rb"(?i)badge|shields\.io|\.svg\?")  # its token may be read by everybody
BEFORE_VALUE = re.compile(
    rb"(?i)^[ \t]*(?:-[ \t]+)?(?:(?:ENV|ARG|export|set|setx|declare -x|local|readonly)[ \t]+)?$"
)
TO_THE_END = re.compile(rb"""(?P<line>[^\s"'`<>{}()\[\]\\$]{4,400})(?=[ \t]*(?:[\r\n]|$|[ \t]#))""")

# `INSERT INTO users (name, password) VALUES ('joe', '...')`, from the name of the column on.
INSERT = re.compile(rb"(?i)[`\"'\]]?\s{0,8}(?:,[^()]{0,400})?\)\s{0,40}VALUES\s{0,40}\(")
COLUMNS = re.compile(rb"(?i)\bINTO\s[^()]{1,120}\((?P<columns>[^()]{0,400})$")
CELL = re.compile(
    rb"""\s{0,40}(?:N?'(?P<quoted>(?:[^'\\\n]|\\.|''){0,400})'|"[^"\n]{0,400}\""""
    rb"""|[^,()'"]{0,80}(?:\([^()]{0,80}\))?)"""
    rb"""\s{0,40}(?P<next>[,)])"""
)

# ---- On the next lines. ------------------------------------------------------------------------

BELOW = re.compile(
    rf"""{_CLOSED}(?P<tail>[ \t]{{0,4}}(?::{_SPACE}{_TYPE}=|:=|=>|[:=,(|>]|</[A-Za-z-]{{1,24}}>)?"""
    r"""[ \t]{0,4}[|>({\[]{0,2}[+-]?)[ \t]{0,8}\r?\n""".encode()
)
NAMED = re.compile(
    rb"""(?i)(?:(?<![A-Za-z])(?:name|key|parameterkey|variable|env|property|field|k|option)["']?"""
    rb"""[ \t]{0,4}[:=][ \t]{0,4}["']?|<(?:key|name|string|param-name|dt|td|th)>"""
    rb"""|(?:variable|parameter)[ \t]{1,4}["'])$"""
)
VALUE_FIELD = re.compile(
    rf"""[ \t]{{0,60}}(?:-[ \t]{{1,4}})?(?:["']?{_VALUE_NAME}["']?""".encode()
    + rb"""[ \t]{0,8}[:=][ \t]{0,8}"""
    rb"""(?:"(?P<double>[^"\s]{4,2000})"|'(?P<single>[^'\s]{4,2000})'"""
    rb"""|(?P<field>[^\s"',;<>(){}]{4,2000}))[ \t]{0,8},?[ \t]{0,8}"""
    rb"""(?:[#/}][^\n]{0,200})?\r?$"""
    rb"""|<(?:string|value|val|param-value|dd|td)>(?P<element>[^<>\s]{4,2000})</)"""
)
LITERAL = re.compile(
    rf"[ \t]{{0,60}}(?:-[ \t]{{1,4}})?{_OPENED}".encode()
    + rb"""(?P<quote>["'`])(?P<literal>[^"'`\s]{4,2000})(?P=quote)"""
)
SCALAR = re.compile(
    rb"""[ \t]{1,60}(?:-[ \t]{1,4})?"""
    rb"""(?P<scalar>[^\s"',;<>(){}\[\]:][^\s"',;<>(){}\[\]]{5,2000})[ \t]{0,8}\r?$"""
)
BLOCK_QUOTES = (b'"""', b"'''")
BLOCK_LINES, ENTRY_LINES = 7, 2
