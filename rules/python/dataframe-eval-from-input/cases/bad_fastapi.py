import pandas as pd
from fastapi import FastAPI

app = FastAPI()
FRAME = pd.DataFrame({"price": [1, 2]})


@app.get("/filter")
def filter_prices(expression: str):
    return FRAME.query(expression, engine="python").to_dict()  # expect: python/dataframe-eval-from-input
