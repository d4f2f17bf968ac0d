import re

from fastapi import FastAPI

app = FastAPI()


@app.get("/match")
def match(pattern: str, text: str):
    return {"ok": re.match(pattern, text) is not None}  # expect: python/regex-from-input
