import importlib

from fastapi import FastAPI

app = FastAPI()


@app.get("/plugin/{name}")
def plugin(name: str):
    module = importlib.import_module(name)  # expect: python/import-from-input
    return {"doc": module.__doc__}
