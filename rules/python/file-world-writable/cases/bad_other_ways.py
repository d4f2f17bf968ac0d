import os
import stat
from pathlib import Path


def change(path, file):
    os.chmod(path, 0o666)  # expect: python/file-world-writable
    os.chmod(path, mode=0o777)  # expect: python/file-world-writable
    os.chmod(path, stat.S_IRWXU | stat.S_IRWXG | stat.S_IRWXO)  # expect: python/file-world-writable
    os.chmod(path, 511)  # expect: python/file-world-writable
    os.fchmod(file.fileno(), 0o722)  # expect: python/file-world-writable
    Path(path).chmod(0o777)  # expect: python/file-world-writable
    os.chmod(path, os.stat(path).st_mode | stat.S_IWOTH)  # expect: python/file-world-writable
    os.open(path, os.O_CREAT | os.O_WRONLY, 0o666)  # expect: python/file-world-writable
    os.umask(0)  # expect: python/file-world-writable
