import json
import logging

from flask import request

log = logging.getLogger(__name__)


def shown():
    log.info("name %r", request.args["name"])
    log.info(f"name {request.args['name']!r}")
    log.info("name {!r}".format(request.args["name"]))
    log.info("name %r" % request.args["name"])


def without_breaks():
    name = request.args["name"].replace("\r", "").replace("\n", "")
    log.info("name %s", name)


def as_json():
    log.info(json.dumps(request.form))


def numbers():
    log.info("page %d", int(request.args["page"]))
    log.info("length %s", len(request.args["text"]))
