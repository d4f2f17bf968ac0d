import logging


def shown(file):
    logging.info("got %s", file.filename)


class Reader:
    def __init__(self, filename):
        self.filename = filename

    def read(self):
        with open(self.filename) as stream:
            return stream.read()


def checked(request, base):
    file = request.files["file"]
    path = (base / file.filename).resolve()
    if not path.is_relative_to(base):
        raise ValueError(path)
    path.write_bytes(file.read())
