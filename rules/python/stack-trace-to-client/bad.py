import logging
import traceback

from flask import Flask, jsonify
from flask.typing import ResponseReturnValue

from shop.orders import ship

app = Flask(__name__)
logger = logging.getLogger(__name__)


@app.post("/ship/<int:order>")
def shipping(order: int) -> ResponseReturnValue:
    try:
        return jsonify(number=ship(order))
    except Exception:
        logger.exception("order %s was not shipped", order)
        return jsonify(error=traceback.format_exc()), 500  # expect: python/stack-trace-to-client
