import os
import zipfile


def unpack(upload: str, folder: str) -> None:
    """Put the pictures of an album into its folder."""
    with zipfile.ZipFile(upload) as archive:
        for info in archive.infolist():
            if info.filename.endswith(".png"):
                with open(os.path.join(folder, info.filename), "wb") as out:  # expect: python/zip-extraction-outside
                    out.write(archive.read(info))
