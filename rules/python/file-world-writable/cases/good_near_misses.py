import os
import stat
from pathlib import Path


def change(path, mode, robot):
    os.chmod(path, 0o755)
    os.chmod(path, 0o600)
    os.chmod(path, 0o640)
    os.chmod(path, 0o770)
    os.chmod(path, 0o1777)
    os.chmod(path, mode)
    os.chmod(path, os.stat(path).st_mode | stat.S_IXUSR)
    os.chmod(path, os.stat(path).st_mode & ~stat.S_IWOTH)
    Path(path).chmod(0o644)
    os.umask(0o077)
    os.umask(0o022)
    os.makedirs(path, 0o777)
    os.open(path, os.O_CREAT | os.O_WRONLY, 0o600)
