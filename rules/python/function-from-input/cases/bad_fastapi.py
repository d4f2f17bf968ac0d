from fastapi import FastAPI

from shop import reports

app = FastAPI()


@app.get("/report/{name}")
def report(name: str):
    return getattr(reports, name)()  # expect: python/function-from-input
