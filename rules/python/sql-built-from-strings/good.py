import sqlite3


def find_orders(connection: sqlite3.Connection, customer: str) -> list[tuple[int, str]]:
    """The orders of a customer, newest first."""
    rows = connection.execute(
        "SELECT id, title FROM orders WHERE customer = ? ORDER BY id DESC", (customer,)
    )
    return rows.fetchall()
