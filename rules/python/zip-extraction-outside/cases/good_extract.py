import zipfile


def by_the_library(upload, folder):
    with zipfile.ZipFile(upload) as archive:
        for name in archive.namelist():
            if name.endswith(".txt"):
                archive.extract(name, folder)


def only_read(upload):
    with zipfile.ZipFile(upload) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def opened(upload):
    with zipfile.ZipFile(upload) as archive:
        with archive.open(archive.namelist()[0], "r") as member:
            return member.read()
