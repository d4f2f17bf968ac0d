"""How each language writes a comment, for suppressions that a person pastes."""

from __future__ import annotations

import os

from msgspec import Struct

from guardrails.model.language import Language


class CommentStyle(Struct, frozen=True):
    """`opening` and `closing` of a comment; `trailing` says that it may follow code."""

    opening: str
    closing: str = ""
    trailing: bool = True

    def wrap(self, text: str) -> str:
        return f"{self.opening} {text}{' ' + self.closing if self.closing else ''}"


_HASH, _SLASHES = CommentStyle("#"), CommentStyle("//")
_HASH_ABOVE = CommentStyle("#", trailing=False)
_MARKUP = CommentStyle("<!--", "-->")
_STYLES = {
    Language.PYTHON: _HASH,
    Language.JAVASCRIPT: _SLASHES,
    Language.TYPESCRIPT: _SLASHES,
    Language.GO: _SLASHES,
    Language.JAVA: _SLASHES,
    Language.DOCKERFILE: _HASH_ABOVE,
    Language.TERRAFORM: _HASH,
    Language.YAML: _HASH,
    Language.SHELL: _HASH,
}
_BY_ENDING = {
    **dict.fromkeys((".toml", ".rb", ".pl", ".r", ".ex", ".exs", ".nix", ".pyi"), _HASH),
    **dict.fromkeys((".c", ".h", ".cc", ".cpp", ".cs", ".kt", ".rs", ".swift", ".scala"), _SLASHES),
    **dict.fromkeys((".php", ".dart", ".groovy", ".gradle", ".proto"), _SLASHES),
    **dict.fromkeys((".html", ".xml", ".md", ".svg", ".htm"), _MARKUP),
    **dict.fromkeys((".ini", ".cfg", ".conf", ".properties", ".env", ".npmrc"), _HASH_ABOVE),
    ".sql": CommentStyle("--"),
    ".lua": CommentStyle("--"),
}  # fmt: skip


def comment_style(language: Language, path: str) -> CommentStyle | None:
    """How a comment is written in a file; None where it cannot have one, or nobody knows."""
    name = os.path.basename(path)
    ending = os.path.splitext(name)[1] or name  # `.env` is all name and no ending
    known = _STYLES.get(language) or _BY_ENDING.get(ending.lower())
    return _BY_ENDING[".env"] if known is None and name.startswith(".env") else known
