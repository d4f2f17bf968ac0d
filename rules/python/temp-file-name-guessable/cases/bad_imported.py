from tempfile import mktemp


def name():
    return mktemp(".txt", "report")  # expect: python/temp-file-name-guessable
