import logging
import os

from flask import Flask

app = Flask(__name__)
app.debug = False
app.config["DEBUG"] = os.environ.get("FLASK_DEBUG") == "1"
app.config["EXPLAIN_TEMPLATE_LOADING"] = True


class Job:
    debug = True

    def run(self, debug: bool = True) -> None:
        logging.debug("running %s", debug)


if __name__ == "__main__":
    Job().run(False)
    app.run(port=8000)
