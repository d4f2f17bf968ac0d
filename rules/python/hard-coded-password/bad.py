import os

import psycopg
from psycopg import Connection


def connect() -> Connection:
    """Open the database of the shop."""
    return psycopg.connect(  # expect: python/hard-coded-password
        host=os.environ["DB_HOST"],
        dbname="shop",
        user="shop",
        password="postgres",
    )
