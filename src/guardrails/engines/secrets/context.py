"""What the path of a text says of the values in it."""

from __future__ import annotations

import os
import re
from functools import lru_cache

from msgspec import Struct

_CODE_ENDINGS = (
    ".py .pyi .pyx .js .jsx .mjs .cjs .ts .tsx .mts .cts .vue .svelte .java .kt .kts .scala .groovy"
    " .go .cs .vb .fs .rb .php .rs .c .h .cc .cpp .cxx .hpp .m .mm .swift .dart .lua .pl .pm .r .jl"
    " .ex .exs .erl .hs .clj .ml .nim .zig .sol .sql .tf .hcl .ipynb .graphql .proto .css .scss"
    " .html .htm"
)
_CODE = frozenset(_CODE_ENDINGS.split())
# A folder or a file whose name says surely that its values are invented.
_REHEARSAL = re.compile(
    r"(?i)(?:^|/)(?:(?:[a-z]+[-_.])?tests?(?:[-_.](?:data|utils?|suite|cases?|fixtures|support|resources))?"
    r"|(?:unit|integration|functional|e2e)tests?|test(?:data|utils?|suite|cases?|fixtures|support)"
    r"|testing|__tests?__|specs?|(?:__)?fixtures?(?:__)?|(?:__)?mocks?(?:__)?|stubs|fakes|examples?"
    r"|docs?|docs[_-]src|documentation|tutorials?|e2e|cypress|cassettes|__snapshots__)/"
    r"|(?:^|/)(?:test_[^/]*|tests?|conftest|examples?(?:[-_.][^/]*)?|[^/]*[._-](?:tests?|spec|mock|fixture|example|sample|stories))"
    r"\.[a-z]+$|(?:^|/)[A-Za-z0-9]+(?-i:Tests?|IT|Spec)\.[a-z]+$"
    r"|\.(?:example|sample|template|dist|tmpl|tpl)$|(?:^|/)\.env\.(?:example|sample|template|test|dist)"
)
_HASHES = re.compile(
    r"(?i)(?:^|/)(?:[^/]*[.-]lock(?:\.[a-z]+)?|package-lock\.json|npm-shrinkwrap\.json|go\.sum"
    r"|yarn\.lock|pnpm-lock\.yaml|cargo\.lock|poetry\.lock|uv\.lock|pipfile\.lock|gemfile\.lock"
    r"|composer\.lock|record|sha\d*sums?[^/]*|[^/]*\.sha\d+|[^/]*\.min\.(?:js|css)|[^/]*\.map"
    r"|[^/]*\.svg|[^/]*\.tsbuildinfo|\.secrets\.baseline|\.guardrails/[^/]*|[^/]*\.snap)$"
)


class Context(Struct, frozen=True):
    """`code`: a bare word is a name there, not a text. `rehearsal`: values are often invented.

    `hashes`: a lock file, a baseline, a minified bundle: random text is what it consists of.
    """

    code: bool = False
    rehearsal: bool = False
    hashes: bool = False


@lru_cache(maxsize=4096)
def context_of(path: str) -> Context:
    """The context of a text by its path, which has `/` between its parts."""
    return Context(
        code=os.path.splitext(path)[1].lower() in _CODE,
        rehearsal=bool(_REHEARSAL.search(path)),
        hashes=bool(_HASHES.search(path)),
    )
