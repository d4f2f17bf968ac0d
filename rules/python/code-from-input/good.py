import ast

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/filter")
def read_filter():
    """The filter that the page sends, as a Python list."""
    text = request.args.get("filter", "[]")
    chosen = ast.literal_eval(text)
    return jsonify(count=len(chosen))
