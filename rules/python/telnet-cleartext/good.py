import os

import paramiko


def restart_port(host: str, port: int) -> None:
    """Switch a port of the office's switch off and on."""
    with paramiko.SSHClient() as line:
        line.load_system_host_keys()
        line.connect(host, username="admin", password=os.environ["SWITCH_PASSWORD"])
        line.exec_command(f"port {port:d} restart")
