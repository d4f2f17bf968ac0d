import json
import logging.config
from pathlib import Path


def start(socket, check):
    socket.listen(5)
    logging.config.listen(9030, verify=check)
    logging.config.listen(9030, check)
    logging.config.dictConfig(json.loads(Path("logging.json").read_text()))
    logging.config.stopListening()
