import os
import tarfile
import zipfile
from pathlib import Path


def a_zip(path, target):
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            with open(os.path.join(target, name), "wb") as file:  # expect: python/tarfile-extraction
                file.write(archive.read(name))


def by_member(path, target):
    archive = zipfile.ZipFile(path)
    for member in archive.infolist():
        place = Path(target) / member.filename
        place.write_bytes(archive.read(member))  # expect: python/tarfile-extraction


def a_tar(path, target):
    with tarfile.open(path) as archive:
        for member in archive.getmembers():
            place = target + "/" + member.name
            with open(place, "wb") as file:  # expect: python/tarfile-extraction
                file.write(archive.extractfile(member).read())


def opened_by_kind(path):
    archive = tarfile.TarFile.gzopen(path)
    archive.extractall("/srv/data")  # expect: python/tarfile-extraction
