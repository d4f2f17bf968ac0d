import os

import psycopg


def open_orders() -> list[tuple[int, str]]:
    """What we have to send today."""
    with psycopg.connect(
        os.environ["DATABASE"],
        connect_timeout=5,
    ) as connection:
        rows = connection.execute("SELECT id, name FROM orders WHERE sent IS NULL").fetchall()
    with psycopg.connect(
        os.environ["ARCHIVE"], sslmode="verify-full", sslrootcert="/etc/ssl/archive-ca.pem"
    ) as archive:
        archive.execute("SELECT 1")
    return rows
