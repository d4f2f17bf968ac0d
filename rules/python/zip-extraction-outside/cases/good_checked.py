import os
import zipfile
from pathlib import Path


def relative(upload, folder: Path):
    with zipfile.ZipFile(upload) as archive:
        for name in archive.namelist():
            target = (folder / name).resolve()
            if not target.is_relative_to(folder.resolve()):
                raise ValueError(name)
            target.write_bytes(archive.read(name))


def base(upload, folder):
    with zipfile.ZipFile(upload) as archive:
        for name in archive.namelist():
            with open(os.path.join(folder, os.path.basename(name)), "wb") as out:
                out.write(archive.read(name))


def prefix(upload, folder):
    with zipfile.ZipFile(upload) as archive:
        for name in archive.namelist():
            target = os.path.realpath(os.path.join(folder, name))
            if not target.startswith(os.path.realpath(folder) + os.sep):
                continue
            with open(target, "wb") as out:
                out.write(archive.read(name))
