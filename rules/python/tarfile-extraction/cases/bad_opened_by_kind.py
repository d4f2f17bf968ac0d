import tarfile


def opened_by_kind(path):
    archive = tarfile.TarFile.gzopen(path)
    archive.extractall("/srv/data")  # expect: python/tarfile-extraction


class Backup:
    def restore(self, path, target):
        with tarfile.TarFile.open(path) as archive:
            for member in archive.getmembers():
                archive.extract(member, path=target)  # expect: python/tarfile-extraction
