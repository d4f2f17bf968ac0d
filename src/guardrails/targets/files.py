"""Targets from files and folders on disk, inside a repository or outside of one."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from guardrails.config.settings import Settings
from guardrails.errors import CouldNotLook
from guardrails.model.target import Collected, LeftOut, Origin, Target
from guardrails.system.git import Repository, repository_of
from guardrails.targets.language import has_binary_name, is_archive
from guardrails.targets.leave_out import is_vendored_folder, reason_to_leave_out
from guardrails.targets.make import archived, make_target


class _Named(Struct, frozen=True):
    """A file to consider; `explicit` when a person named it and not only a folder above."""

    path: str
    explicit: bool


def on_disk(paths: Sequence[str], cwd: str, settings: Settings) -> Collected:
    """Files below `paths`, or below `cwd` when there are none.

    In a repository: tracked files and untracked ones that git does not ignore. A file that
    is named itself is looked at even when git ignores it or the default list leaves it out.
    Each path must yield a target.
    """
    root, repository = _root(paths, cwd)
    reason = reason_to_leave_out(settings)
    named: dict[str, bool] = {}
    for given in paths or (".",):
        absolute = os.path.normpath(os.path.join(cwd, given))
        for each in _below(absolute, given, root, repository, settings.leave_out):
            named[each.path] = each.explicit or named.get(each.path, False)

    def made() -> Iterator[Target | LeftOut]:
        looked_at: set[str] = set()
        reasons: dict[str, str] = {}
        for path, explicit in named.items():
            for read in _read(root, _Named(path, explicit), reason, settings):
                if isinstance(read, Target):
                    looked_at.add(path)
                else:
                    reasons[path] = read.reason
                yield read
        for given in paths:  # only now: the order in which they are named changes nothing
            absolute = os.path.normpath(os.path.join(cwd, given))
            _require_target(given, os.path.relpath(absolute, root), looked_at, reasons)

    return Collected(root, made(), "there is no file here")


def _root(paths: Sequence[str], cwd: str) -> tuple[str, Repository | None]:
    """What paths are relative to: the repository's top, or the folder that holds them all."""
    absolute = [os.path.normpath(os.path.join(cwd, path)) for path in paths] or [cwd]
    folders = [path if os.path.isdir(path) else os.path.dirname(path) for path in absolute]
    shared = os.path.commonpath(folders)
    repository = repository_of(shared) if os.path.isdir(shared) else None
    if repository is None:
        inside = os.path.commonpath([cwd, shared]) == cwd
        return (cwd if inside else shared), None
    top = os.path.realpath(repository.top)
    alias = _same_folder_above(shared, top)
    return alias or top, repository


def _same_folder_above(folder: str, top: str) -> str:
    """The folder above `folder` that is `top` by another name (through a symbolic link)."""
    while True:
        if os.path.realpath(folder) == top:
            return folder
        parent = os.path.dirname(folder)
        if parent == folder:
            return ""
        folder = parent


def _below(
    absolute: str, given: str, root: str, repository: Repository | None, leave_out: bool
) -> Iterator[_Named]:
    path = os.path.relpath(absolute, root)
    if not os.path.lexists(absolute):
        raise CouldNotLook(f"{given}: there is no such file or folder.", "Check the path.")
    if not os.path.isdir(absolute):
        yield _Named(path.replace(os.sep, "/"), explicit=True)
    elif repository is not None:
        for name in repository.files(() if path == "." else (path.replace(os.sep, "/"),)):
            yield _Named(name, explicit=False)
    else:
        yield from (_Named(name, explicit=False) for name in _walk(absolute, root, leave_out))


def _walk(top: str, root: str, leave_out: bool) -> Iterator[str]:
    """Every file below `top`, without git; folders of vendored code are named, not entered.

    Links to folders, and folders that cannot be listed, are named, too, so that they end up
    among what was left out.
    """
    unreadable: list[str] = []
    for folder, folders, files in os.walk(
        top, onerror=lambda error: unreadable.append(str(error.filename))
    ):
        vendored = {name for name in folders if leave_out and is_vendored_folder(name)}
        links = {name for name in folders if os.path.islink(os.path.join(folder, name))}
        folders[:] = sorted(set(folders) - vendored - {".git"})
        above = os.path.relpath(folder, root).replace(os.sep, "/")
        above = "" if above == "." else f"{above}/"
        yield from (above + name for name in sorted({*files, *vendored, *links}))
    for name in unreadable:
        yield os.path.relpath(name, root).replace(os.sep, "/")


def _read(
    root: str, named: _Named, reason: Callable[[str], str], settings: Settings
) -> Iterator[Target | LeftOut]:
    """What one name yields: a target, what an archive holds, or why it is left out."""
    path = named.path
    content = _content(root, named, reason, settings)
    if isinstance(content, LeftOut):
        yield content
    elif content is not None and is_archive(path):
        yield from archived(path, content, settings)
    else:
        yield make_target(path, content, Origin.FILE, settings.max_file_size)


def _content(
    root: str, named: _Named, reason: Callable[[str], str], settings: Settings
) -> bytes | LeftOut | None:
    """The bytes of a file; None where they are too many, or nobody wants them."""
    path = named.path
    why = reason(path)
    if why and (not named.explicit or why.startswith("excluded")):
        return LeftOut(path, why)
    full = os.path.join(root, path)
    try:
        status = os.lstat(full)
        if stat.S_ISLNK(status.st_mode):
            if not _stays_inside(full, root):
                return LeftOut(path, "symbolic link out of the tree")
            if not named.explicit:
                return LeftOut(path, "symbolic link")
            status = os.stat(full)
        if stat.S_ISDIR(status.st_mode):
            return _folder(full, path)
        return _bytes(full, path, status, settings.max_file_size)
    except FileNotFoundError:
        return LeftOut(path, "vanished", expected=False)
    except OSError as error:
        return LeftOut(path, (error.strerror or "unreadable").lower(), expected=False)


def _bytes(full: str, path: str, status: os.stat_result, largest: int) -> bytes | LeftOut | None:
    if not stat.S_ISREG(status.st_mode):
        return LeftOut(path, "not a regular file")
    if has_binary_name(path) and not is_archive(path):
        return LeftOut(path, "binary")
    if status.st_size > largest:
        return None
    with open(full, "rb") as file:
        return file.read()


def _folder(full: str, path: str) -> LeftOut:
    if os.path.lexists(os.path.join(full, ".git")):
        return LeftOut(path, "submodule or nested repository")
    if is_vendored_folder(path):
        return LeftOut(path, "vendored")
    readable = os.access(full, os.R_OK | os.X_OK)
    return LeftOut(path, "a folder" if readable else "permission denied", expected=readable)


def _stays_inside(link: str, root: str) -> bool:
    real, top = os.path.realpath(link), os.path.realpath(root)
    return os.path.commonpath([real, top]) == top


def _require_target(
    given: str, path: str, looked_at: Iterable[str], left_out: Mapping[str, str]
) -> None:
    """A path that a person named and that yields nothing must not look clean."""
    path = path.replace(os.sep, "/")

    def is_below(name: str) -> bool:
        return path == "." or name == path or name.startswith(path + "/")

    if any(is_below(name) for name in looked_at):
        return
    reasons = sorted({reason for name, reason in left_out.items() if is_below(name)})
    raise CouldNotLook(
        f"{given}: nothing here to look at ({', '.join(reasons) or 'no files'}).",
        "Name a file or folder with code in it, or change 'exclude' in the config.",
    )
