from fastapi import FastAPI
from fastapi.responses import RedirectResponse

app = FastAPI()
TARGETS = ["https://a.example.com"]


@app.get("/go")
def go(url: str):
    if url not in TARGETS:
        url = TARGETS[0]
        return RedirectResponse(url)
    return RedirectResponse(url)


@app.get("/item/{number}")
def item(number: int):
    return RedirectResponse(f"/items/{number}")


@app.get("/a")
def a(name: str):
    url = name
    url = "/start"
    return RedirectResponse(url=url)
