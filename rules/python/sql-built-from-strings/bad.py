import sqlite3


def find_orders(connection: sqlite3.Connection, customer: str) -> list[tuple[int, str]]:
    """The orders of a customer, newest first."""
    rows = connection.execute(
        f"SELECT id, title FROM orders WHERE customer = '{customer}' ORDER BY id DESC"  # expect: python/sql-built-from-strings
    )
    return rows.fetchall()
