import shutil
import tarfile
import zipfile
from pathlib import Path


def names(upload, folder):
    archive = zipfile.ZipFile(upload)
    for name in archive.namelist():
        target = folder + "/" + name
        with open(target, "wb") as out:  # expect: python/zip-extraction-outside
            shutil.copyfileobj(archive.open(name), out)


def paths(upload, folder: Path):
    with zipfile.ZipFile(upload) as archive:
        for name in archive.namelist():
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(archive.read(name))  # expect: python/zip-extraction-outside


def tar(upload, folder):
    with tarfile.open(upload) as archive:
        for member in archive.getmembers():
            with open(f"{folder}/{member.name}", mode="wb") as out:  # expect: python/zip-extraction-outside
                out.write(archive.extractfile(member).read())


def iterated(upload, folder):
    with tarfile.open(upload) as archive:
        for member in archive:
            with open(folder + member.name, "wb") as out:  # expect: python/zip-extraction-outside
                out.write(archive.extractfile(member).read())
