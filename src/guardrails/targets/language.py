"""Which language a text is in, by its name or its first line."""

from __future__ import annotations

import io
import os
from functools import lru_cache

from identify import identify

from guardrails.model.language import Language

_BY_TAG = {
    "python": Language.PYTHON,
    "javascript": Language.JAVASCRIPT,
    "jsx": Language.JAVASCRIPT,
    "ts": Language.TYPESCRIPT,
    "tsx": Language.TYPESCRIPT,
    "go": Language.GO,
    "java": Language.JAVA,
    "dockerfile": Language.DOCKERFILE,
    "terraform": Language.TERRAFORM,
    "yaml": Language.YAML,
    "json": Language.JSON,
    "shell": Language.SHELL,
}
ZIPPED = (
    ".zip", ".whl", ".jar", ".war", ".ear", ".egg", ".nupkg", ".apk", ".aar", ".vsix", ".xpi",
)  # fmt: skip
TARRED = (".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tbz2", ".tar.xz", ".txz", ".crate", ".gem")
COMPRESSED = (".gz", ".bz2", ".xz")
_BY_ENDING = {
    ".mts": Language.TYPESCRIPT,
    ".cts": Language.TYPESCRIPT,
    ".dockerfile": Language.DOCKERFILE,
}


def language_of(path: str, text: bytes) -> Language:
    """The language of a text called `path`; its shebang counts where the name says nothing."""
    ending = os.path.splitext(path)[1].lower()
    if ending in _BY_ENDING:
        return _BY_ENDING[ending]
    tags = _tags(os.path.basename(path))
    if os.path.basename(path).lower() in ("dockerfile", "containerfile"):
        return Language.DOCKERFILE
    if not tags and text.startswith(b"#!"):
        command = identify.parse_shebang(io.BytesIO(text[:4096]))
        tags = identify.tags_from_interpreter(command[0]) if command else set()
    return next((language for tag, language in _BY_TAG.items() if tag in tags), Language.OTHER)


def has_binary_name(path: str) -> bool:
    """Whether the name alone says that a file is no text, as `.png` does."""
    return "binary" in _tags(os.path.basename(path))


def is_archive(path: str) -> bool:
    """Whether the name says that there are files inside, which `archives.py` can read."""
    return path.lower().endswith((*ZIPPED, *TARRED, *COMPRESSED))


@lru_cache(maxsize=4096)
def _tags(name: str) -> set[str]:
    """What identify knows of a file by its name without a folder: asked twice for each file."""
    return identify.tags_from_filename(name)
