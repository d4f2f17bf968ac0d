import re

from flask import Flask, jsonify, request

app = Flask(__name__)
notes = ["Buy milk", "Call Anna"]


@app.get("/search")
def search():
    """The notes that hold a word."""
    word = re.compile(re.escape(request.args["q"]), re.IGNORECASE)
    return jsonify([note for note in notes if word.search(note)])
