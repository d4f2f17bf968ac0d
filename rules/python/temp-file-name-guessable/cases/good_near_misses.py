import os
import tempfile
import uuid
from pathlib import Path


def write(text, folder):
    with tempfile.NamedTemporaryFile("w") as file:
        file.write(text)
    handle, name = tempfile.mkstemp()
    with open(name, "w") as file:
        file.write(text)
    os.close(handle)
    with tempfile.TemporaryDirectory() as own:
        Path(own, "report.txt").write_text(text)
    with open(f"/tmp/{uuid.uuid4().hex}", "w") as file:
        file.write(text)
    with open("/tmp/report.txt") as file:
        file.read()
    with open("/tmp/report.txt", "x") as file:
        file.write(text)
    with open(os.path.join(folder, "report.txt"), "w") as file:
        file.write(text)
    with open("tmp/report.txt", "w") as file:
        file.write(text)
    os.open("/tmp/app.lock", os.O_CREAT | os.O_EXCL | os.O_RDWR)
    os.path.exists("/tmp/report.txt")
