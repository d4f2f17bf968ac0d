import logging.config
from logging.config import listen

from flask import request


def start(port):
    listen()  # expect: python/logging-config-listen
    listen(port=port)  # expect: python/logging-config-listen
    listen(port, verify=None)  # expect: python/logging-config-listen


def change():
    logging.config.dictConfig(request.get_json())  # expect: python/logging-config-listen
