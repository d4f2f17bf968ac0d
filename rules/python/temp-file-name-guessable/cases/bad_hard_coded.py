import os
import shutil
import tempfile
from pathlib import Path


def write(text, user, source):
    with open("/tmp/report.txt", "w") as file:  # expect: python/temp-file-name-guessable
        file.write(text)
    with open("/tmp/report-" + user, "w") as file:  # expect: python/temp-file-name-guessable
        file.write(text)
    with open(f"/tmp/report-{user}.txt", "wb") as file:  # expect: python/temp-file-name-guessable
        file.write(text)
    with open("/var/tmp/%s.txt" % os.getpid(), mode="w") as file:  # expect: python/temp-file-name-guessable
        file.write(text)
    with open("/tmp/{}.log".format(user), "a") as file:  # expect: python/temp-file-name-guessable
        file.write(text)
    Path("/tmp/report.txt").write_text(text)  # expect: python/temp-file-name-guessable
    shutil.copy(source, "/tmp/copy.txt")  # expect: python/temp-file-name-guessable
    os.open("/tmp/app.lock", os.O_CREAT | os.O_RDWR)  # expect: python/temp-file-name-guessable
    name = "/tmp/known.txt"
    with open(name, "w") as file:  # expect: python/temp-file-name-guessable
        file.write(text)
    with open(os.path.join(tempfile.gettempdir(), "known.txt"), "w") as file:  # expect: python/temp-file-name-guessable
        file.write(text)
