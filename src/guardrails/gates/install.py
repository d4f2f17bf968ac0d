"""Putting our hook into a repository, and taking it out: nothing that was there is ever lost."""

from __future__ import annotations

import os
import shlex
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

import guardrails
from guardrails.errors import CommandWrong
from guardrails.rulepack.locate import shipped
from guardrails.system.git import Repository

TYPES = ("pre-commit", "commit-msg")
_MARKER = "# guardrails hook, version "
_BEFORE = ".before-guardrails"
_EDITED = ".edited-guardrails"


class Change(Struct, frozen=True):
    """One thing that was done, or found to be so already, as a sentence."""

    sentence: str


def install(repository: Repository, types: Sequence[str], shared: bool = False) -> list[Change]:
    """Write our hook of each type; what is there already is kept, and run first."""
    folder = _folder(repository, shared)
    return [change for name in types for change in _install(folder / name)]


def uninstall(repository: Repository, types: Sequence[str], shared: bool = False) -> list[Change]:
    """Remove our hook of each type, and put back what was there before, as it was."""
    folder = _folder(repository, shared)
    return [change for name in types for change in _uninstall(folder / name)]


def _folder(repository: Repository, shared: bool) -> Path:
    """Where git looks for hooks. A folder of all repositories is not changed unasked."""
    folder = Path(repository.hooks_folder())
    if repository.hooks_are_shared() and not shared:
        raise CommandWrong(
            f"core.hooksPath is set for all your repositories ({folder}).",
            "Add --shared to change it for all of them, or give this repository its own: "
            "git config core.hooksPath .git/hooks",
        )
    return folder


def _install(hook: Path) -> list[Change]:
    before = _chained(hook) if _is_ours(hook) else _name_for(hook, _BEFORE)
    chained: list[Change] = []
    if os.path.lexists(hook) and not _is_ours(hook):
        kept = f"The {hook.name} hook that was there is kept as {before}: it runs first."
        chained = [Change(kept)]
    elif not _is_ours(hook):
        before = ""
    script = _script(hook.name, before)
    if _is_ours(hook) and hook.read_text("utf-8") == script:
        return [Change(f"The {hook.name} hook is installed already, in {hook}.")]
    try:
        hook.parent.mkdir(parents=True, exist_ok=True)
        written = _written_beside(hook, script)
        if chained:
            os.link(hook, hook.parent / before, follow_symlinks=False)
        elif _is_ours(hook) and not _is_pristine(hook):
            chained = [_keep_edited(hook)]
        os.replace(written, hook)
    except OSError as error:
        raise _cannot_write(hook, error) from error
    return [Change(f"Installed the {hook.name} hook in {hook}."), *chained]


def _uninstall(hook: Path) -> list[Change]:
    if not os.path.lexists(hook):
        return [Change(f"There is no {hook.name} hook.")]
    if not _is_ours(hook):
        return [Change(f"The {hook.name} hook in {hook} is not ours: it stays.")]
    before = _chained(hook)
    changes: list[Change] = []
    try:
        if not _is_pristine(hook):
            changes.append(_keep_edited(hook))
        if before and os.path.lexists(hook.parent / before):
            os.replace(hook.parent / before, hook)
            changes.append(Change(f"The {hook.name} hook that was there before is back."))
        else:
            hook.unlink()
    except OSError as error:
        raise _cannot_write(hook, error) from error
    return [Change(f"Removed our {hook.name} hook from {hook.parent}."), *changes]


def _script(name: str, before: str) -> str:
    template = (shipped("hooks") / "git" / "hook.sh").read_text("utf-8")
    return (
        template.replace("@HOOK@", shlex.quote(name))
        .replace("@PYTHON@", shlex.quote(sys.executable))
        .replace("@PACKAGE@", shlex.quote(str(Path(guardrails.__file__).parent)))
        .replace("@BEFORE@", before)
    )


def _is_ours(hook: Path) -> bool:
    try:
        return _MARKER in hook.read_text("utf-8", "replace")
    except OSError:
        return False


def _is_pristine(hook: Path) -> bool:
    """Whether nobody edited our hook; another interpreter's paths are no edit."""
    text = hook.read_text("utf-8", "replace")
    ours = _script(hook.name, _chained(hook))
    changed = zip(text.splitlines(), ours.splitlines(), strict=False)
    same_length = len(text.splitlines()) == len(ours.splitlines())
    return same_length and all(a == b or a.startswith(("python=", "package=")) for a, b in changed)


def _chained(hook: Path) -> str:
    """The name of the hook that ours runs first, as our script has it; empty for none."""
    for line in hook.read_text("utf-8", "replace").splitlines():
        if line.startswith('before="$(dirname "$0")/'):
            return line.partition('")/')[2].rstrip('"')
    return ""


def _name_for(hook: Path, ending: str) -> str:
    """A name beside the hook that is free."""
    name, count = hook.name + ending, 1
    while os.path.lexists(hook.parent / name):
        count += 1
        name = f"{hook.name}{ending}-{count}"
    return name


def _keep_edited(hook: Path) -> Change:
    kept = hook.parent / _name_for(hook, _EDITED)
    kept.write_bytes(hook.read_bytes())
    return Change(f"Our hook had been edited: the edited one is kept as {kept}.")


def _written_beside(hook: Path, script: str) -> str:
    """The script in a file of its own, so that a kill leaves the old hook or the new one."""
    descriptor, path = tempfile.mkstemp(prefix=f".{hook.name}-", dir=hook.parent)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(script)
    os.chmod(path, 0o755)  # noqa: S103 - a hook of a shared repository is run by others, too
    return path


def _cannot_write(hook: Path, error: OSError) -> CommandWrong:
    return CommandWrong(
        f"{hook} cannot be written: {(error.strerror or 'unknown reason').lower()}.",
        "Mend the rights of that folder, or name another one in core.hooksPath.",
    )
