import pandas as pd
from flask import Flask, request

app = Flask(__name__)
COLUMNS = ("price", "stock")


@app.get("/table")
def table(frame, db, session):
    column = request.args["column"]
    if column not in COLUMNS:
        return "unknown", 400
    frame = frame.query(f"{column} > 3")
    limit = int(request.args["limit"])
    frame = frame.query(f"price < {limit}")
    frame = frame.query("price < 5")
    text = request.args["where"]
    text = "price < 3"
    frame = frame.query(text)
    db.query(request.args["key"])
    session.query(request.args["key"])
    frame = frame[frame["name"] == request.args["name"]]
    return {"count": len(frame)}
