import requests

RATES = "https://rates.example.com/v1/latest"


def rate(currency: str) -> float:
    """What one euro costs in another currency."""
    answer = requests.get(RATES, params={"from": "EUR", "to": currency})  # expect: python/request-without-timeout
    answer.raise_for_status()
    return float(answer.json()["rate"])
