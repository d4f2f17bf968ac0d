import asyncio
import os

from fastapi import FastAPI
from starlette.applications import Starlette

app = FastAPI(debug=os.environ.get("DEBUG") == "1")
site = Starlette(debug=False)
other = FastAPI(title="debug")


class Runner:
    def run(self, debug):
        return debug


Runner().run(debug=True)
asyncio.run(app.router.startup(), debug=True)
