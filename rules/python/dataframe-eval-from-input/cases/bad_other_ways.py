import numexpr
import pandas as pd
import sympy
from flask import Flask, request

app = Flask(__name__)


@app.get("/table")
def table(frame):
    where = request.args.get("where", "")
    frame = frame.query(where)  # expect: python/dataframe-eval-from-input
    frame = frame.eval("total = " + request.args["formula"])  # expect: python/dataframe-eval-from-input
    parts = []
    parts.append(request.args["more"])
    frame = frame.query(" and ".join(parts))  # expect: python/dataframe-eval-from-input
    value = pd.eval(request.args["value"])  # expect: python/dataframe-eval-from-input
    other = numexpr.evaluate(request.args["value"])  # expect: python/dataframe-eval-from-input
    third = sympy.sympify(request.args["term"])  # expect: python/dataframe-eval-from-input
    return [value, other, third]
