import csv
import tempfile
from collections.abc import Iterable


def export(orders: Iterable[tuple[int, str, int]]) -> str:
    """Write the orders of a day to a file for the mail."""
    path = tempfile.mktemp(suffix=".csv")  # expect: python/temp-file-name-guessable
    with open(path, "w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("number", "customer", "total"))
        writer.writerows(orders)
    return path
