import os

import requests


def stock_of(article: int) -> int:
    """How many the warehouse has left."""
    login = ("shop", os.environ["WAREHOUSE_PASSWORD"])
    answer = requests.get(f"http://warehouse.example.com/stock/{article}", auth=login, timeout=10)  # expect: python/password-over-http
    return answer.json()["left"]
