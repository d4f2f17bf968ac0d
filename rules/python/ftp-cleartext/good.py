import ftplib
import os
import ssl
from pathlib import Path


def upload_catalogue(path: Path) -> None:
    """Bring the new catalogue to the printer's."""
    context = ssl.create_default_context()
    with ftplib.FTP_TLS("files.example.com", context=context, timeout=30) as server:
        server.login("shop", os.environ["PRINTER_PASSWORD"])
        server.prot_p()
        with path.open("rb") as file:
            server.storbinary("STOR catalogue.pdf", file)
