import logging

from flask import current_app, request

log = logging.getLogger("shop")


def formatted():
    logging.info(f"search for {request.args['q']}")  # expect: python/log-injection


def added():
    log.error("no such user: " + request.form.get("name"))  # expect: python/log-injection


def percent():
    current_app.logger.info("page %s" % request.args["page"])  # expect: python/log-injection


def braces():
    text = "note: {}".format(request.json["note"])
    log.debug(text)  # expect: python/log-injection


def direct():
    log.info(request.values["x"])  # expect: python/log-injection


class View:
    def __init__(self):
        self.logger = log

    def get(self, request):
        self.logger.log(logging.INFO, "got %s", request.GET["x"])  # expect: python/log-injection
