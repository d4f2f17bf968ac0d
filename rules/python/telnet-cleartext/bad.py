import os
import telnetlib


def restart_port(host: str, port: int) -> None:
    """Switch a port of the office's switch off and on."""
    with telnetlib.Telnet(host, 23, timeout=10) as line:  # expect: python/telnet-cleartext
        line.read_until(b"Password: ")
        line.write(os.environ["SWITCH_PASSWORD"].encode() + b"\n")
        line.write(f"port {port:d} restart\n".encode())
