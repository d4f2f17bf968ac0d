import os
import zipfile
from pathlib import Path


def only_names(path, target):
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            with open(os.path.join(target, os.path.basename(name)), "wb") as file:
                file.write(archive.read(name))


def compared(path, target):
    root = os.path.realpath(target)
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            place = os.path.realpath(os.path.join(root, name))
            if not place.startswith(root + os.sep):
                raise ValueError(name)
            with open(place, "wb") as file:
                file.write(archive.read(name))


def relative(path, target):
    with zipfile.ZipFile(path) as archive:
        for member in archive.infolist():
            place = (Path(target) / member.filename).resolve()
            if not place.is_relative_to(target):
                continue
            place.write_bytes(archive.read(member))


def listed(path):
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            print(name)
