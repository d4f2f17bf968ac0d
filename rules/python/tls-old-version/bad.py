import socket
import ssl


def fetch_prices(host: str) -> bytes:
    """Ask the supplier's server for today's prices."""
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1  # expect: python/tls-old-version
    with socket.create_connection((host, 8443), timeout=10) as plain:
        with context.wrap_socket(plain, server_hostname=host) as line:
            line.sendall(b"PRICES\n")
            return line.recv(65536)
