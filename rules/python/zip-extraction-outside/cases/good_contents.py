import zipfile


def contents(upload):
    with zipfile.ZipFile(upload) as archive:
        text = archive.read("index.txt")
    with open("index.txt", "wb") as out:
        out.write(text)


def listed(upload):
    with zipfile.ZipFile(upload) as archive, open("names.txt", "w") as out:
        out.write("\n".join(archive.namelist()))
