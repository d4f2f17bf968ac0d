import subprocess


def back_up() -> None:
    """Pack everything that customers uploaded today."""
    subprocess.run("tar -czf /backup/today.tar.gz *", shell=True, cwd="/srv/uploads", check=True)  # expect: python/wildcard-in-shell-command
