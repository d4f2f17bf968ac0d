import ftplib
import os
from pathlib import Path


def upload_catalogue(path: Path) -> None:
    """Bring the new catalogue to the printer's."""
    with ftplib.FTP_TLS("files.example.com", timeout=30) as server:
        server.login("shop", os.environ["PRINTER_PASSWORD"])
        server.prot_p()
        with path.open("rb") as file:
            server.storbinary("STOR catalogue.pdf", file)
