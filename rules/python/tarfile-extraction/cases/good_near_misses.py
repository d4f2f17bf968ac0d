import shutil
import tarfile
import zipfile


def filtered(path):
    with tarfile.open(path) as archive:
        archive.extractall("/srv/data", filter="data")
        archive.extract("readme", filter=tarfile.data_filter)


def filtered_once(path):
    archive = tarfile.open(path)
    archive.extraction_filter = tarfile.data_filter
    archive.extractall("/srv/data")


def checked_members(path, harmless):
    with tarfile.open(path) as archive:
        archive.extractall("/srv/data", members=harmless(archive))


def a_zip(path):
    with zipfile.ZipFile(path) as archive:
        archive.extractall("/srv/data")
    shutil.unpack_archive("theme.zip", "/srv/themes")


def only_reading(path):
    with tarfile.open(path) as archive:
        return archive.getnames()


def another_extractall(soup):
    return soup.extractall()


def a_weaker_filter_by_choice(path, chosen):
    with tarfile.open(path) as archive:
        archive.extractall("/srv/data", filter=chosen)
    shutil.unpack_archive("theme.tar.gz", "/srv/themes", filter="data")


def checked_members_by_position(path, harmless):
    with tarfile.open(path) as archive:
        archive.extractall("/srv/data", harmless(archive))


def a_zip_in_a_tar(path):
    with tarfile.open(path) as archive:
        inner = zipfile.ZipFile(archive.extractfile("data.zip"))
        inner.extractall("/srv/data")
