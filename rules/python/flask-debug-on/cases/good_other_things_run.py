import asyncio

from flask import Flask

app = Flask(__name__)


class Options:
    def __init__(self) -> None:
        self.debug = True


def other_runs(main, job, options):
    asyncio.run(main(), debug=True)
    job.run(debug=True)
    options.debug = True
