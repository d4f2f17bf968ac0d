import shutil
import tarfile
from tarfile import open as open_tar


def in_one_line(path):
    tarfile.open(path).extractall("/srv/data")  # expect: python/tarfile-extraction


def assigned(path):
    archive = tarfile.open(path, "r:gz")
    archive.extractall()  # expect: python/tarfile-extraction
    archive.close()


def one_by_one(path):
    with open_tar(path) as archive:
        for member in archive:
            archive.extract(member, "/srv/data")  # expect: python/tarfile-extraction


def handed_over(archive: tarfile.TarFile, target):
    archive.extractall(path=target)  # expect: python/tarfile-extraction


def by_shutil():
    shutil.unpack_archive("theme.tar.gz", "/srv/themes")  # expect: python/tarfile-extraction
