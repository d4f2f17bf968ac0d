import shutil
import tarfile


def says_that_it_trusts(path):
    with tarfile.open(path) as archive:
        archive.extractall("/srv/data", filter="fully_trusted")  # expect: python/tarfile-extraction


def trusts_by_function(path):
    with tarfile.open(path) as archive:
        archive.extractall("/srv/data", filter=tarfile.fully_trusted_filter)  # expect: python/tarfile-extraction


def every_member(path):
    with tarfile.open(path) as archive:
        archive.extractall("/srv/data", members=archive)  # expect: python/tarfile-extraction


def opened_in_a_try(path):
    try:
        archive = tarfile.open(path)
    except tarfile.ReadError:
        return
    archive.extractall("/srv/data")  # expect: python/tarfile-extraction


class Theme:
    def __init__(self, path):
        self.archive = tarfile.open(path)

    def unpack(self):
        self.archive.extractall("/srv/data")  # expect: python/tarfile-extraction


def shutil_with_a_format(path):
    shutil.unpack_archive(path, "/srv/data", "gztar")  # expect: python/tarfile-extraction
