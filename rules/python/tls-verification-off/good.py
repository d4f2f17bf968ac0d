import os

import requests

BILLING = "https://billing.example.com"


def charge(customer: str, cents: int) -> str:
    """Charge a customer; answers with the number of the receipt."""
    answer = requests.post(
        f"{BILLING}/charges",
        json={"customer": customer, "cents": cents},
        headers={"Authorization": os.environ["BILLING_TOKEN"]},
        timeout=10,
        verify=True,
    )
    return answer.json()["receipt"]
