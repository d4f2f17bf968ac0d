import logging
import math

from flask import request

log = logging.getLogger(__name__)


def constant():
    log.info("started")


def path():
    log.info("no page at %s", request.path)


def not_a_log(blog):
    blog.info(request.args["x"])
    return math.log(len(request.args))


def overwritten():
    name = request.args["name"]
    name = "nobody"
    log.info("name %s", name)


def parameter(name):
    log.info("name %s", name)
