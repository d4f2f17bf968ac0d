import pandas as pd
from flask import Flask, request

app = Flask(__name__)
PRICES = pd.read_csv("/srv/shop/prices.csv")


@app.get("/prices")
def prices() -> list[dict[str, object]]:
    limit = request.args["limit"]
    found = PRICES.query(f"price < {limit}")  # expect: python/dataframe-eval-from-input
    return found.to_dict("records")
