import zipfile


def first(upload, folder):
    archive = zipfile.ZipFile(upload)
    info = archive.infolist()[0]
    with open("%s/%s" % (folder, info.filename), "xb") as out:  # expect: python/zip-extraction-outside
        out.write(archive.read(info))
