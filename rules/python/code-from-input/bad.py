from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/filter")
def read_filter():
    """The filter that the page sends, as a Python list."""
    text = request.args.get("filter", "[]")
    chosen = eval(text)  # expect: python/code-from-input
    return jsonify(count=len(chosen))
