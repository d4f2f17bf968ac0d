import builtins

import pandas as pd
from fastapi import FastAPI, Query

app = FastAPI()


@app.get("/calc")
async def calc(expression: str = Query(...)):
    return {"value": eval(f"1 * {expression}")}  # expect: python/code-from-input


@app.post("/run")
async def run(body: dict):
    return builtins.eval(body["code"])  # expect: python/code-from-input


@app.get("/rows")
def rows(condition: str):
    df = pd.read_csv("rows.csv")
    return df.query(condition).to_dict()  # expect: python/dataframe-eval-from-input
