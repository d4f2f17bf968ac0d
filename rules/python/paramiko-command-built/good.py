import shlex

import paramiko


def restore(host: str, backup: str) -> str:
    """Unpack a backup on the machine that it belongs to."""
    client = paramiko.SSHClient()
    client.load_system_host_keys()
    client.connect(host)
    _, output, _ = client.exec_command(f"tar -C /srv -xvf {shlex.quote(backup)}")
    return output.read().decode()
