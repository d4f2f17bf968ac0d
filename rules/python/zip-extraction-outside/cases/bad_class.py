import zipfile
from pathlib import Path


class Unpacker:
    def __init__(self, folder):
        self.folder = Path(folder)

    def unpack(self, upload):
        with zipfile.ZipFile(upload) as archive:
            for name in archive.namelist():
                with (self.folder / name).open("wb") as out:  # expect: python/zip-extraction-outside
                    out.write(archive.read(name))
