import logging
import traceback

from flask import Flask, jsonify

from shop.orders import OrderError, ship

app = Flask(__name__)
logger = logging.getLogger(__name__)


@app.get("/logged")
def logged():
    try:
        return ship(1)
    except Exception as e:
        logger.error("failed: %s", str(e))
        logger.error(traceback.format_exc())
        return jsonify(error="failed"), 500


@app.get("/ours")
def ours():
    try:
        return ship(1)
    except OrderError as error:
        return jsonify(error=str(error)), 400


@app.get("/value")
def value():
    try:
        return {"number": int("x")}
    except ValueError as error:
        return {"error": str(error)}, 400


@app.errorhandler(404)
def missing(error):
    return jsonify(error=str(error)), 404
