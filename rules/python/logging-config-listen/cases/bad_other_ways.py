from logging import config
from logging.config import listen


def by_default():
    return config.listen()  # expect: python/logging-config-listen


def by_name(port):
    server = listen(port=port)  # expect: python/logging-config-listen
    server.start()


def nothing(port):
    return listen(port, verify=None)  # expect: python/logging-config-listen
