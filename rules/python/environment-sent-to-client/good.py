import os

from flask import Flask, jsonify
from flask.typing import ResponseReturnValue

from shop.database import ping

app = Flask(__name__)


@app.get("/health")
def health() -> ResponseReturnValue:
    """Tell the load balancer how we are."""
    return jsonify(database=ping(), version=os.environ["VERSION"])
