import re

from flask import Flask, jsonify, request

app = Flask(__name__)
notes = ["Buy milk", "Call Anna"]


@app.get("/search")
def search():
    """The notes that hold a word."""
    word = re.compile(request.args["q"], re.IGNORECASE)  # expect: python/regex-from-input
    return jsonify([note for note in notes if word.search(note)])
