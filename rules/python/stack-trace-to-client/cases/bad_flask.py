import sys
import traceback

from flask import Flask, Response, jsonify, make_response

from shop.orders import ship

app = Flask(__name__)


@app.get("/text")
def text():
    try:
        return ship(1)
    except Exception as error:
        return str(error), 500  # expect: python/stack-trace-to-client


@app.get("/json")
def as_json():
    try:
        return ship(1)
    except Exception as e:
        return jsonify({"error": str(e)}), 500  # expect: python/stack-trace-to-client


@app.get("/dict")
def as_dict():
    try:
        return ship(1)
    except Exception as e:
        return {"error": f"failed: {e}"}  # expect: python/stack-trace-to-client


@app.get("/assigned")
def assigned():
    try:
        return ship(1)
    except Exception:
        trace = traceback.format_exc()
        body = "<pre>" + trace + "</pre>"
        return make_response(body, 500)  # expect: python/stack-trace-to-client


@app.errorhandler(Exception)
def handler(error):
    lines = traceback.format_exception(*sys.exc_info())
    return Response("".join(lines), status=500)  # expect: python/stack-trace-to-client


@app.errorhandler(500)
def internal(error):
    return f"Internal error: {error}", 500  # expect: python/stack-trace-to-client
