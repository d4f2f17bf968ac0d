from fastapi import FastAPI
from fastapi.staticfiles import StaticFiles

from shop.stock import stock_of

app = FastAPI(title="shop")
app.mount("/static", StaticFiles(directory="."), name="static")  # expect: python/static-folder-exposed


@app.get("/stock/{item}")
def stock(item: int) -> dict[str, int]:
    return {"stock": stock_of(item)}
