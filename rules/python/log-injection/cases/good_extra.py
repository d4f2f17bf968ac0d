import logging

from flask import request

log = logging.getLogger(__name__)


def field():
    log.info("found", extra={"q": request.args["q"]})


def on_the_list():
    kind = request.args["kind"]
    if kind not in ("a", "b"):
        return
    log.info("kind %s", kind)
